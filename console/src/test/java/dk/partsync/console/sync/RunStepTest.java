package dk.partsync.console.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.sync.AppliedCounts;
import dk.partsync.api.sync.Register;
import dk.partsync.api.sync.SyncRunState;
import dk.partsync.console.sync.RunStep.Progress;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunStepTest {

  @Test
  void theStepThatIsWorkedOnIsNow() {
    assertThat(RunStep.of(SampleRuns.applying(1, 1)))
        .containsExactly(
            new RunStep("fetch", Progress.DONE),
            new RunStep("plan", Progress.DONE),
            new RunStep("apply", Progress.NOW),
            new RunStep("done", Progress.AHEAD));
  }

  @Test
  void aRunThatFailsWithoutAPlanStopsAtThePlan() {
    List<RunStep> steps =
        RunStep.of(
            SampleRuns.run(Register.SOR, SyncRunState.FAILED, null, AppliedCounts.NONE, 1, 0));

    assertThat(steps.get(1)).isEqualTo(new RunStep("plan", Progress.STOPPED));
    assertThat(steps.get(3)).isEqualTo(new RunStep("done", Progress.AHEAD));
  }
}

package dk.partsync.console.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.sync.AppliedCounts;
import dk.partsync.api.sync.PlanCounts;
import dk.partsync.api.sync.Register;
import dk.partsync.api.sync.SyncRunState;
import dk.partsync.console.sync.RunFigures.Figure;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RunFiguresTest {

  @ParameterizedTest
  @EnumSource(Register.class)
  @DisplayName("N-21 the parts that are shown sum to the rows read, of every register")
  void thePartsSumToTheRowsRead(Register register) {
    long closedRows = register == Register.CVR ? 7 : 0;
    PlanCounts plan = new PlanCounts(36 + closedRows, 1, 2, 3, 4, 5, 21, 7, 0, 0, 50, 40);
    RunFigures figures =
        RunFigures.of(SampleRuns.run(register, SyncRunState.HELD, plan, AppliedCounts.NONE, 1, 0));

    assertThat(figures.addsUp()).isTrue();
    assertThat(figures.parts().stream().mapToLong(Figure::count).sum()).isEqualTo(figures.read());
    assertThat(figures.summands()).allMatch(figure -> figure.count() > 0);
    assertThat(figures.shown()).allMatch(figure -> figure.done() == null);
  }
}

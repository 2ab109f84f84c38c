package dk.partsync.console.sync;

import dk.partsync.api.sync.SyncRunState;
import dk.partsync.api.sync.SyncRunView;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Measures the pace of a run by views of it that follow each other. The moments are those of the
 * run's own events, so it does not matter when the views arrive.
 */
final class ProgressMeter {

  private @Nullable SyncRunView first;

  /** How far the run is, with its pace since the first view of it at this step. */
  @Nullable RunProgress measure(SyncRunView run) {
    if (run.state() != SyncRunState.APPLYING) {
      first = null;
      return RunProgress.of(run);
    }
    if (first == null) {
      first = run;
    }
    double seconds =
        Duration.between(first.lastProgressAt(), run.lastProgressAt()).toMillis() / 1e3;
    double applied = RunProgress.share(run) - RunProgress.share(first);
    if (seconds <= 0 || applied <= 0) {
      return RunProgress.of(run);
    }
    long parties = run.applied().total() - first.applied().total();
    double left = (1 - RunProgress.share(run)) * seconds / applied;
    return RunProgress.of(
        run, Math.round(parties / seconds), Duration.ofMillis(Math.round(left * 1000)));
  }
}

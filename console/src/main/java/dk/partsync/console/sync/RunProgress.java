package dk.partsync.console.sync;

import dk.partsync.api.sync.PlanCounts;
import dk.partsync.api.sync.SyncRunState;
import dk.partsync.api.sync.SyncRunView;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How far a run is with applying its plan.
 *
 * @param done parties brought in step
 * @param total parties that the plan is about
 * @param percent of the plan, 0 to 100
 * @param perSecond parties a second, none while that has not been measured
 * @param left how long the rest takes at that pace
 */
public record RunProgress(
    long done, long total, int percent, @Nullable Long perSecond, @Nullable Duration left) {

  /** Without a pace; none while no plan is being applied. */
  static @Nullable RunProgress of(SyncRunView run) {
    return of(run, null, null);
  }

  static @Nullable RunProgress of(
      SyncRunView run, @Nullable Long perSecond, @Nullable Duration left) {
    PlanCounts plan = run.counts();
    if (plan == null || run.dryRun() || run.state() != SyncRunState.APPLYING) {
      return null;
    }
    long planned = plan.created() + plan.changed() + plan.reopened() + plan.closed();
    long done = run.applied().total();
    return new RunProgress(
        done, Math.max(planned, done), (int) Math.round(100 * share(run)), perSecond, left);
  }

  /** Share of the plan that has been applied, 0 to 1. */
  static double share(SyncRunView run) {
    return run.chunksPlanned() == 0 ? 0 : (double) run.chunksApplied() / run.chunksPlanned();
  }
}

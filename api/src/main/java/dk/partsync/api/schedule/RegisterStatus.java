package dk.partsync.api.schedule;

import dk.partsync.api.sync.Register;
import dk.partsync.api.sync.SyncRunState;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How fresh a register's parties are (N-27).
 *
 * @param inUse whether the register is enabled
 * @param stateOf CPR: the workday whose evening the parties show; SOR: the day whose file they show
 * @param lastCompleted the last run that brought parties in step, none before the first
 * @param unfinished the run that is running or held, none when there is none
 * @param nextDue when the next run is due by the schedule, none while that is inactive
 * @param newerSince since when the register has had something newer, none while it has not; only of
 *     CPR
 * @param nextDelivery when CPR's next delivery can be asked for; only of CPR
 * @param brokenSince since when the promise is broken
 */
public record RegisterStatus(
    Register register,
    boolean inUse,
    @Nullable LocalDate stateOf,
    @Nullable CompletedRun lastCompleted,
    @Nullable UnfinishedRun unfinished,
    @Nullable DueTime nextDue,
    @Nullable Instant newerSince,
    @Nullable Instant nextDelivery,
    PromiseState promise,
    @Nullable Instant brokenSince) {

  /**
   * A run that brought parties in step.
   *
   * @param sourceAt as of when the source was: CPR was asked, SOR published its file
   */
  public record CompletedRun(String runId, Instant sourceAt, Instant completedAt) {}

  /** A run that has not ended. */
  public record UnfinishedRun(String runId, SyncRunState state) {}
}

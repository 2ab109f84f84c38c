package dk.partsync.command.schedule;

import dk.partsync.api.schedule.DueTime;
import dk.partsync.api.schedule.MissedRuns;
import dk.partsync.api.schedule.RunSchedule;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be decided now that a time is due.
 *
 * @param missed due times that no run is started for
 * @param toStart the due time whose run is to be started, none when it was missed too or when there
 *     is nothing to decide
 */
record PendingRun(List<DueTime> missed, @Nullable DueTime toStart) {

  /** A tick may come so late, and a start of the product take so long, that nothing was missed. */
  static final Duration PUNCTUAL = Duration.ofMinutes(10);

  private static final PendingRun NOTHING = new PendingRun(List.of(), null);

  /**
   * What a schedule that is active has to be decided.
   *
   * @param decided up to when everything is decided
   * @param due the last due time up to now
   */
  static PendingRun of(RunSchedule schedule, Instant decided, DueTime due, Instant now) {
    List<DueTime> open = schedule.between(decided, due.at());
    if (due.at().isAfter(now) || open.isEmpty() || !open.get(open.size() - 1).equals(due)) {
      return NOTHING;
    }
    boolean late = due.at().plus(PUNCTUAL).isBefore(now);
    return late && schedule.missed() == MissedRuns.SKIP
        ? new PendingRun(open, null)
        : new PendingRun(open.subList(0, open.size() - 1), due);
  }
}

package dk.partsync.query.schedule;

import dk.partsync.api.schedule.DecidedDueTime;
import dk.partsync.api.schedule.DueTimeOutcome;
import dk.partsync.api.schedule.ScheduleChanged;
import dk.partsync.api.schedule.ScheduleEvent;
import dk.partsync.api.schedule.ScheduledRunSkipped;
import dk.partsync.api.schedule.ScheduledRunStarted;
import dk.partsync.api.schedule.ScheduledRunsMissed;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What each event changes in a schedule. */
final class ScheduleFold {

  private ScheduleFold() {}

  /**
   * The schedule after the event.
   *
   * @param sequence of the event in its stream
   * @param who user name or {@code system} that caused it
   */
  static ScheduleDocument evolve(
      ScheduleDocument before,
      ScheduleEvent event,
      Instant at,
      @Nullable String who,
      long sequence) {
    if (event instanceof ScheduleChanged changed) {
      return before.changed(changed.schedule(), who, at, sequence);
    }
    return before.decided(decision(event, at), sequence);
  }

  private static DecidedDueTime decision(ScheduleEvent event, Instant at) {
    if (event instanceof ScheduledRunStarted started) {
      return new DecidedDueTime(
          started.due(), null, 1, DueTimeOutcome.STARTED, at, started.runId(), null, null);
    }
    if (event instanceof ScheduledRunSkipped skipped) {
      return new DecidedDueTime(
          skipped.due(),
          null,
          1,
          DueTimeOutcome.SKIPPED,
          at,
          null,
          skipped.reason(),
          skipped.text());
    }
    if (event instanceof ScheduledRunsMissed missed) {
      return new DecidedDueTime(
          missed.lastDue(),
          missed.dueTimes() == 1 ? null : missed.firstDue(),
          missed.dueTimes(),
          DueTimeOutcome.MISSED,
          at,
          null,
          null,
          null);
    }
    throw new IllegalArgumentException("no decision of a due time: " + event.getClass());
  }
}

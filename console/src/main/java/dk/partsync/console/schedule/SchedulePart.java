package dk.partsync.console.schedule;

import dk.partsync.api.schedule.DueTime;
import dk.partsync.api.schedule.ScheduleView;
import dk.partsync.console.settings.FormView;
import java.time.Duration;
import java.util.List;

/**
 * One register's schedule as the page shows it.
 *
 * @param view what is stored
 * @param form what is stored, or what was typed in
 */
public record SchedulePart(ScheduleView view, FormView form) {

  private static final int NEXT = 5;
  private static final Duration AHEAD = Duration.ofDays(35);

  /** The next due times, none while no run starts by itself. */
  public List<DueTime> upcoming() {
    DueTime next = view.nextDue();
    if (next == null) {
      return List.of();
    }
    return view.schedule().between(next.at().minusSeconds(1), next.at().plus(AHEAD)).stream()
        .limit(NEXT)
        .toList();
  }
}

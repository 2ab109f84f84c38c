package dk.partsync.api.schedule;

import dk.partsync.api.DanishWorkdays;
import java.time.LocalDate;

/** Which of the chosen days of the week count. */
public enum DayKind {
  /** Each of them. */
  EVERY_DAY,
  /** Those on which Danish authorities work: no weekend, no public holiday. */
  WORKDAYS,
  /**
   * Those, and the day after each: what CPR delivers on the evening of a workday can be had on the
   * morning after it, whatever day that is.
   */
  WORKDAYS_AND_DAYS_AFTER;

  boolean includes(LocalDate day) {
    return switch (this) {
      case EVERY_DAY -> true;
      case WORKDAYS -> DanishWorkdays.isWorkday(day);
      case WORKDAYS_AND_DAYS_AFTER ->
          DanishWorkdays.isWorkday(day) || DanishWorkdays.isWorkday(day.minusDays(1));
    };
  }
}

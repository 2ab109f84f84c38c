package dk.partsync.console.party;

import dk.partsync.console.InvalidInputException;
import dk.partsync.console.Shown;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A moment that somebody asks about.
 *
 * @param time in Denmark; none for the end of the day
 * @param end the last instant of the day, minute or second that was asked about
 */
record HistoryMoment(LocalDate day, @Nullable LocalTime time, Instant end) {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2999;
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration SECOND = Duration.ofSeconds(1);

  /**
   * @param day ISO 8601, as a date field sends it; none for the day given besides
   * @param time likewise
   * @throws InvalidInputException when one of them cannot be read
   */
  static HistoryMoment of(@Nullable String day, @Nullable String time, LocalDate otherwise) {
    String date = stripped(day);
    String clock = stripped(time);
    try {
      LocalDate on = date.isEmpty() ? otherwise : LocalDate.parse(date);
      if (on.getYear() < FIRST_YEAR || on.getYear() > LAST_YEAR) {
        throw new InvalidInputException("day", "history.input.day");
      }
      if (clock.isEmpty()) {
        return new HistoryMoment(on, null, endOf(on.plusDays(1).atStartOfDay()));
      }
      LocalTime at = LocalTime.parse(clock);
      Duration asked = clock.length() > "hh:mm".length() ? SECOND : MINUTE;
      return new HistoryMoment(on, at, endOf(on.atTime(at).plus(asked)));
    } catch (DateTimeException e) {
      throw new InvalidInputException("day", "history.input.day");
    }
  }

  static LocalDate today() {
    return LocalDate.now(Shown.ZONE);
  }

  static LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, Shown.ZONE);
  }

  private static Instant endOf(LocalDateTime next) {
    return next.atZone(Shown.ZONE).toInstant().minusNanos(1);
  }

  private static String stripped(@Nullable String text) {
    return text == null ? "" : text.strip();
  }
}

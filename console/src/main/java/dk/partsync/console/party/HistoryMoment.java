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
    try {
      LocalDate date = isBlank(day) ? otherwise : LocalDate.parse(day.strip());
      if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
        throw new InvalidInputException("day", "history.input.day");
      }
      if (isBlank(time)) {
        return new HistoryMoment(date, null, endOf(date.plusDays(1).atStartOfDay()));
      }
      LocalTime clock = LocalTime.parse(time.strip());
      Duration asked = time.strip().length() > "hh:mm".length() ? SECOND : MINUTE;
      return new HistoryMoment(date, clock, endOf(date.atTime(clock).plus(asked)));
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

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}

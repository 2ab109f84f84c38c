package dk.partsync.registers.cvr;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** The day that CVR is asked about. */
final class DanishDay {

  private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

  /** Section 6.2: six digits of a second. */
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

  private DanishDay() {}

  static LocalDate today(Clock clock) {
    return LocalDate.ofInstant(clock.instant(), DENMARK);
  }

  /** Midday, which is on the same day here and in UTC. */
  static String asTime(LocalDate day) {
    return TIME.format(day.atTime(LocalTime.NOON).atZone(DENMARK));
  }
}

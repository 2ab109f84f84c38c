package dk.partsync.sagas.sync;

import dk.partsync.api.DanishWorkdays;
import dk.partsync.api.sync.Register;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * When a register's runs start by themselves, in Danish time.
 *
 * @param days on which days
 */
public record SyncSchedule(Register register, LocalTime at, Predicate<LocalDate> days) {

  /**
   * CPR at 06:00 on workdays, and on the morning after one: what CPR delivers on a Friday evening
   * can be had on Saturday, and is to be on the parties within 24 hours (A2-40).
   */
  public static SyncSchedule cpr() {
    return new SyncSchedule(
        Register.CPR,
        LocalTime.of(6, 0),
        day -> DanishWorkdays.isWorkday(day) || DanishWorkdays.isWorkday(day.minusDays(1)));
  }

  /**
   * The run that should have started by now: today's, from its time until midnight, so that one
   * that was missed is made up the same day. Its id is made of register and due time, so that
   * whoever starts it starts the same one.
   */
  public Optional<String> dueAt(Instant now) {
    ZonedDateTime danish = now.atZone(DanishWorkdays.ZONE);
    LocalDate day = danish.toLocalDate();
    return days.test(day) && !danish.toLocalTime().isBefore(at)
        ? Optional.of(register.name().toLowerCase(Locale.ROOT) + "-" + day + "T" + at)
        : Optional.empty();
  }
}

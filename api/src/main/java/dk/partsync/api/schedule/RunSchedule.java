package dk.partsync.api.schedule;

import dk.partsync.api.DanishWorkdays;
import dk.partsync.api.sync.Register;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * When a register's runs start by themselves (A1-04 to A1-07), in {@code Europe/Copenhagen}.
 *
 * @param active whether they do at all
 * @param days days of the week, in their order
 * @param dayKind which of them count
 * @param times whole minutes, in their order
 * @param missed what becomes of due times that pass while the product is down
 */
public record RunSchedule(
    boolean active,
    List<DayOfWeek> days,
    DayKind dayKind,
    List<LocalTime> times,
    MissedRuns missed) {

  /** No holidays make a day of the week that can be due fail for longer. */
  private static final int LONGEST_PAUSE_DAYS = 31;

  public RunSchedule {
    days = List.copyOf(new TreeSet<>(days));
    times = List.copyOf(new TreeSet<>(times));
  }

  /**
   * What a fresh installation has. CPR: what a workday's evening delivers is asked for the morning
   * after, within the 24 hours that are promised (A2-40). SOR: a new file each night by 04:30
   * (sor.md section 1).
   */
  public static RunSchedule defaultOf(Register register) {
    return switch (register) {
      case CPR -> daily(DayKind.WORKDAYS_AND_DAYS_AFTER, LocalTime.of(6, 0));
      case CVR -> daily(DayKind.WORKDAYS, LocalTime.of(6, 0));
      case SOR -> daily(DayKind.EVERY_DAY, LocalTime.of(5, 0));
    };
  }

  private static RunSchedule daily(DayKind dayKind, LocalTime time) {
    return new RunSchedule(
        true, List.of(DayOfWeek.values()), dayKind, List.of(time), MissedRuns.MAKE_UP_ONCE);
  }

  /**
   * The due times of a day as they follow each other. Two that a clock change puts on the same
   * moment are one: the one that the clock shows.
   */
  public List<DueTime> on(LocalDate day) {
    if (!days.contains(day.getDayOfWeek()) || !dayKind.includes(day)) {
      return List.of();
    }
    Map<Instant, DueTime> found = new TreeMap<>();
    for (LocalTime time : times) {
      DueTime due = DueTime.of(day.atTime(time));
      found.put(due.at(), due);
    }
    return List.copyOf(found.values());
  }

  /** The due times after a moment, until another one, which counts. */
  public List<DueTime> between(Instant after, Instant until) {
    List<DueTime> found = new ArrayList<>();
    LocalDate last = DanishWorkdays.dayOf(until);
    for (LocalDate day = DanishWorkdays.dayOf(after); !day.isAfter(last); day = day.plusDays(1)) {
      on(day).stream()
          .filter(due -> due.at().isAfter(after) && !due.at().isAfter(until))
          .forEach(found::add);
    }
    return found;
  }

  /** The last due time up to a moment, none when no day can be due. */
  public Optional<DueTime> last(Instant until) {
    LocalDate today = DanishWorkdays.dayOf(until);
    Optional<DueTime> found = Optional.empty();
    for (int back = 0; found.isEmpty() && back <= LONGEST_PAUSE_DAYS; back++) {
      found =
          on(today.minusDays(back)).stream()
              .filter(due -> !due.at().isAfter(until))
              .reduce((earlier, later) -> later);
    }
    return found;
  }

  /** The first due time after a moment, none when no day can be due. */
  public Optional<DueTime> next(Instant after) {
    LocalDate today = DanishWorkdays.dayOf(after);
    Optional<DueTime> found = Optional.empty();
    for (int ahead = 0; found.isEmpty() && ahead <= LONGEST_PAUSE_DAYS; ahead++) {
      found = on(today.plusDays(ahead)).stream().filter(due -> due.at().isAfter(after)).findFirst();
    }
    return found;
  }
}

package dk.partsync.api;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Set;

/**
 * The days on which Danish authorities work: Monday to Friday, public holidays left out. Days on
 * which only banks and many offices close (5 June, 24 and 31 December) are workdays.
 */
public final class DanishWorkdays {

  /** Where every day and hour of a register is meant. */
  public static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

  private static final Set<MonthDay> FIXED =
      Set.of(MonthDay.of(1, 1), MonthDay.of(12, 25), MonthDay.of(12, 26));

  /** Skærtorsdag, langfredag, 2. påskedag, Kristi himmelfartsdag, 2. pinsedag, from Easter day. */
  private static final Set<Long> FROM_EASTER = Set.of(-3L, -2L, 1L, 39L, 50L);

  private static final long STORE_BEDEDAG = 26;
  private static final int LAST_STORE_BEDEDAG = 2023;

  private DanishWorkdays() {}

  /** The day that it is in Denmark. */
  public static LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, ZONE);
  }

  public static boolean isWorkday(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !isHoliday(day);
  }

  private static boolean isHoliday(LocalDate day) {
    long fromEaster = day.toEpochDay() - easter(day.getYear()).toEpochDay();
    return FIXED.contains(MonthDay.from(day))
        || FROM_EASTER.contains(fromEaster)
        || (fromEaster == STORE_BEDEDAG && day.getYear() <= LAST_STORE_BEDEDAG);
  }

  /** Easter day in the Gregorian calendar, by Gauss's rule as Butcher wrote it down. */
  private static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int moon = (19 * golden + century - century / 4 - (8 * century + 13) / 25 + 15) % 30;
    int shifted = moon - (moon / 28) * (1 - (29 / (moon + 1)) * ((21 - golden) / 11));
    int weekday = (year + year / 4 + shifted + 2 - century + century / 4) % 7;
    return LocalDate.of(year, 3, 28).plusDays(shifted - weekday);
  }
}

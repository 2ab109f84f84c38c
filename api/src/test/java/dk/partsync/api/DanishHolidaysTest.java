package dk.partsync.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every day of eleven years against the public holidays as calendars print them. */
class DanishHolidaysTest {

  /** Maundy Thursday, Good Friday, Easter Monday, Ascension Day, Whit Monday. */
  private static final List<String> MOVABLE =
      List.of(
          "2024-03-28 2024-03-29 2024-04-01 2024-05-09 2024-05-20",
          "2025-04-17 2025-04-18 2025-04-21 2025-05-29 2025-06-09",
          "2026-04-02 2026-04-03 2026-04-06 2026-05-14 2026-05-25",
          "2027-03-25 2027-03-26 2027-03-29 2027-05-06 2027-05-17",
          "2028-04-13 2028-04-14 2028-04-17 2028-05-25 2028-06-05",
          "2029-03-29 2029-03-30 2029-04-02 2029-05-10 2029-05-21",
          "2030-04-18 2030-04-19 2030-04-22 2030-05-30 2030-06-10",
          "2031-04-10 2031-04-11 2031-04-14 2031-05-22 2031-06-02",
          "2032-03-25 2032-03-26 2032-03-29 2032-05-06 2032-05-17",
          "2033-04-14 2033-04-15 2033-04-18 2033-05-26 2033-06-06",
          "2034-04-06 2034-04-07 2034-04-10 2034-05-18 2034-05-29");

  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final LocalDate END = LocalDate.of(2035, 1, 1);

  @Test
  @DisplayName("A1-06 workdays of 2024 to 2034 are Monday to Friday but the public holidays")
  void workdaysAreMondayToFridayButPublicHolidays() {
    Set<LocalDate> holidays =
        Stream.concat(movable(), FIRST.datesUntil(END).filter(DanishHolidaysTest::isFixedHoliday))
            .collect(Collectors.toSet());
    List<LocalDate> wrong = new ArrayList<>();
    FIRST
        .datesUntil(END)
        .forEach(
            day -> {
              boolean workday = day.getDayOfWeek().getValue() < 6 && !holidays.contains(day);
              if (DanishWorkdays.isWorkday(day) != workday) {
                wrong.add(day);
              }
            });
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-04-26",
        "2025-05-16",
        "2026-05-01",
        "2027-04-23",
        "2028-05-12",
        "2029-04-27",
        "2030-05-17",
        "2031-05-09",
        "2032-04-23",
        "2033-05-13",
        "2034-05-05"
      })
  void fourthFridayAfterEasterIsAWorkdaySinceStoreBededagWentInTwentyTwentyFour(LocalDate day) {
    assertThat(day.getDayOfWeek()).isEqualTo(DayOfWeek.FRIDAY);
    assertThat(DanishWorkdays.isWorkday(day)).isTrue();
    assertThat(DanishWorkdays.isWorkday(LocalDate.of(2023, 5, 5))).isFalse();
  }

  @Test
  void constitutionDayAndTheDaysBeforeChristmasAndNewYearAreWorkdays() {
    List<LocalDate> days =
        FIRST
            .datesUntil(END)
            .filter(day -> day.getDayOfWeek().getValue() < 6)
            .filter(day -> isOn(day, 6, 5) || isOn(day, 12, 24) || isOn(day, 12, 31))
            .filter(day -> !day.equals(LocalDate.of(2028, 6, 5)))
            .toList();
    assertThat(days).hasSizeGreaterThan(20).allMatch(DanishWorkdays::isWorkday);
  }

  private static Stream<LocalDate> movable() {
    return MOVABLE.stream().flatMap(year -> Stream.of(year.split(" "))).map(LocalDate::parse);
  }

  private static boolean isFixedHoliday(LocalDate day) {
    return isOn(day, 1, 1) || isOn(day, 12, 25) || isOn(day, 12, 26);
  }

  private static boolean isOn(LocalDate day, int month, int dayOfMonth) {
    return day.getMonthValue() == month && day.getDayOfMonth() == dayOfMonth;
  }
}

package dk.partsync.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DanishWorkdaysTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-01-01", "2026-04-02", "2026-04-03", "2026-04-06", "2026-05-14", "2026-05-25",
        "2026-12-25", "2025-04-17", "2025-04-21", "2025-05-29", "2025-06-09", "2024-03-28",
        "2024-04-01", "2024-05-09", "2024-05-20", "2023-05-05", "2000-04-24", "2038-04-26",
        "2011-04-25", "2008-03-24"
      })
  void publicHolidaysOnWeekdaysAreNoWorkdays(LocalDate day) {
    assertThat(day.getDayOfWeek().getValue()).isLessThan(6);
    assertThat(DanishWorkdays.isWorkday(day)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-01-02",
        "2026-04-01",
        "2026-04-07",
        "2026-05-01",
        "2026-05-15",
        "2026-06-05",
        "2026-12-24",
        "2026-12-31",
        "2024-04-26",
        "2025-05-16"
      })
  void otherWeekdaysAreWorkdaysAlsoWhereBanksClose(LocalDate day) {
    assertThat(DanishWorkdays.isWorkday(day)).isTrue();
  }

  @Test
  void saturdaysAndSundaysAreNot() {
    LocalDate saturday = LocalDate.of(2026, 11, 21);
    assertThat(DanishWorkdays.isWorkday(saturday)).isFalse();
    assertThat(DanishWorkdays.isWorkday(saturday.plusDays(1))).isFalse();
    assertThat(DanishWorkdays.isWorkday(saturday.plusDays(2))).isTrue();
  }
}

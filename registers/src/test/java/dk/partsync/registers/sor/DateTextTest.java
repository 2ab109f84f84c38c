package dk.partsync.registers.sor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

  @ParameterizedTest
  @CsvSource({
    "2026-09-20, 2026-09-20T00:00:00",
    "2026-09-20 23:59:58, 2026-09-20T23:59:58",
    "2026-09-20 23:59:58.123, 2026-09-20T23:59:58.123",
    "2026-09-20 23:59:58.0, 2026-09-20T23:59:58",
    "2026-09-20T01:02:03, 2026-09-20T01:02:03",
    "2024-02-29, 2024-02-29T00:00:00",
    "20-09-2026, 2026-09-20T00:00:00",
    "20-09-2026 01:02:03, 2026-09-20T01:02:03",
    "9999-12-31, 9999-12-31T00:00:00"
  })
  void readsEveryForm(String text, LocalDateTime expected) {
    assertThat(DateText.parse(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-13-01",
        "2026-00-10",
        "2026-02-29",
        "31-04-2026",
        "0000-01-01",
        "2026-9-20",
        "2026/09/20",
        "20.09.2026",
        "2026-09-20 24:00:00",
        "2026-09-20 01:60:00",
        "2026-09-20 01:02",
        "2026-09-20 01:02:03.",
        "2026-09-20 01:02:03.1234567890",
        "2026-09-20x01:02:03",
        "2026-09-20 ",
        "20260920",
        "٢٠٢٦-٠٩-٢٠",
        "2026-09-200",
        "----------"
      })
  void refusesEverythingElse(String text) {
    assertThat(DateText.parse(text)).isNull();
  }
}

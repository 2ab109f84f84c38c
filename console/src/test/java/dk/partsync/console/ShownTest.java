package dk.partsync.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownTest {

  private static final Shown DANISH = new Shown(Locale.forLanguageTag("da"));
  private static final Shown ENGLISH = new Shown(Locale.ENGLISH);

  @Test
  void whatIsNotKnownIsEmpty() {
    assertThat(DANISH.day(null)).isEmpty();
    assertThat(DANISH.moment(null)).isEmpty();
    assertThat(DANISH.clock(null)).isEmpty();
    assertThat(DANISH.dayOf(null)).isEmpty();
    assertThat(DANISH.weekday(null)).isEmpty();
    assertThat(DANISH.number(null)).isEmpty();
    assertThat(DANISH.duration(null)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-06-30T22:30:00Z, 01-07-2026 00:30, 00:30, 01-07-2026, onsdag, Wednesday",
    "2026-12-31T22:30:00Z, 31-12-2026 23:30, 23:30, 31-12-2026, torsdag, Thursday"
  })
  void timesAreThoseOfDenmarkInSummerAndInWinter(
      Instant moment, String whole, String clock, String day, String danish, String english) {
    assertThat(DANISH.moment(moment)).isEqualTo(whole).isEqualTo(ENGLISH.moment(moment));
    assertThat(DANISH.clock(moment)).isEqualTo(clock);
    assertThat(DANISH.dayOf(moment)).isEqualTo(day);
    assertThat(DANISH.weekday(moment)).isEqualTo(danish);
    assertThat(ENGLISH.weekday(moment)).isEqualTo(english);
  }

  @Test
  void daysReadTheSameInBothLanguages() {
    LocalDate day = LocalDate.of(2026, 2, 3);
    assertThat(DANISH.day(day)).isEqualTo("03-02-2026").isEqualTo(ENGLISH.day(day));
  }

  @Test
  void numbersAreGroupedAsTheLanguageDoes() {
    assertThat(DANISH.number(1_234_567)).isEqualTo("1.234.567");
    assertThat(ENGLISH.number(1_234_567)).isEqualTo("1,234,567");
    assertThat(DANISH.percent(0.0525)).isEqualTo("5,2\u00a0%");
    assertThat(ENGLISH.percent(0.05)).isEqualTo("5%");
  }

  @ParameterizedTest
  @CsvSource({
    "0, '0 s', '0 s'",
    "1450, '1,4 s', '1.4 s'",
    "9999, '10 s', '10 s'",
    "59400, '59 s', '59 s'",
    "61000, '1 min 1 s', '1 min 1 s'",
    "7384000, '2 t 3 min', '2 h 3 min'",
    "90000000, '25 t 0 min', '25 h 0 min'"
  })
  void durationsHaveTheirTwoLargestUnits(long millis, String danish, String english) {
    Duration time = Duration.ofMillis(millis);
    assertThat(DANISH.duration(time)).isEqualTo(danish);
    assertThat(ENGLISH.duration(time)).isEqualTo(english);
  }
}

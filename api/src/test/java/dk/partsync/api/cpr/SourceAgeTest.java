package dk.partsync.api.cpr;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceAgeTest {

  @ParameterizedTest
  @CsvSource({
    "2026-11-17T06:00, 2026-11-16",
    "2026-11-17T05:59, 2026-11-13",
    "2026-11-17T23:59, 2026-11-16",
    "2026-11-21T06:00, 2026-11-20",
    "2026-11-22T12:00, 2026-11-20",
    "2026-11-23T06:00, 2026-11-20",
    "2026-04-07T06:00, 2026-04-01",
    "2026-04-08T06:00, 2026-04-07",
    "2026-12-27T06:00, 2026-12-24"
  })
  @DisplayName("N-27 data show the register as of the evening of the last workday before")
  void dataShowTheEveningOfTheLastWorkday(LocalDateTime asked, LocalDate evening) {
    assertThat(SourceAge.of(danish(asked)).stateOf()).isEqualTo(evening);
  }

  @Test
  @DisplayName("N-27 Monday morning shows Friday evening and is no alarm")
  void aWeekendIsNoAlarm() {
    SourceAge fetchedOnSaturday = SourceAge.of(at("2026-11-21T06:00"));
    assertThat(fetchedOnSaturday.stateOf()).isEqualTo(LocalDate.of(2026, 11, 20));
    assertThat(fetchedOnSaturday.nextExpected()).isEqualTo(at("2026-11-24T06:00"));
    assertThat(fetchedOnSaturday.isOlderThanPromised(at("2026-11-23T06:00"))).isFalse();
    assertThat(fetchedOnSaturday.isOlderThanPromised(at("2026-11-25T06:00"))).isFalse();
    assertThat(fetchedOnSaturday.isOlderThanPromised(at("2026-11-25T06:01"))).isTrue();
  }

  @Test
  @DisplayName("N-27 Easter is no alarm: nothing is delivered from Wednesday to Tuesday evening")
  void easterIsNoAlarm() {
    SourceAge maundyThursday = SourceAge.of(at("2026-04-02T06:00"));
    assertThat(maundyThursday.stateOf()).isEqualTo(LocalDate.of(2026, 4, 1));
    assertThat(maundyThursday.isOlderThanPromised(at("2026-04-09T05:00"))).isFalse();
    assertThat(maundyThursday.isOlderThanPromised(at("2026-04-09T06:01"))).isTrue();
  }

  @Test
  @DisplayName("A2-40 on workdays data are too old a day after newer ones could be had")
  void aMissedWorkdayIsTooOldADayLater() {
    SourceAge tuesday = SourceAge.of(at("2026-11-17T06:00"));
    assertThat(tuesday.isOlderThanPromised(at("2026-11-19T06:00"))).isFalse();
    assertThat(tuesday.isOlderThanPromised(at("2026-11-19T06:01"))).isTrue();
  }

  private static Instant at(String danish) {
    return danish(LocalDateTime.parse(danish));
  }

  private static Instant danish(LocalDateTime time) {
    return time.atZone(ZoneId.of("Europe/Copenhagen")).toInstant();
  }
}

package dk.partsync.console.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.schedule.DayKind;
import dk.partsync.api.schedule.DueTimeOutcome;
import dk.partsync.api.schedule.InactiveReason;
import dk.partsync.api.schedule.MissedRuns;
import dk.partsync.api.schedule.SkipReason;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleFormTest {

  @Test
  void timesAreReadAsPeopleWriteThem() {
    assertThat(TypedTimes.of(" 6, 12.30;18:05 0 "))
        .hasValueSatisfying(
            times ->
                assertThat(times)
                    .containsExactly(
                        LocalTime.of(6, 0),
                        LocalTime.of(12, 30),
                        LocalTime.of(18, 5),
                        LocalTime.MIDNIGHT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "24:00", "6:60", "6:5", "noon", "06:00, later", "-1"})
  void whatIsNoTimeIsRefused(String typed) {
    assertThat(TypedTimes.of(typed)).isEmpty();
  }

  @Test
  void moreThan24TimesAreRefused() {
    assertThat(TypedTimes.of("1 ".repeat(24))).isPresent();
    assertThat(TypedTimes.of("1 ".repeat(25))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"da", "en"})
  void everythingThatAScheduleCanSayHasWords(String language) {
    ResourceBundle words =
        ResourceBundle.getBundle(
            "dk/partsync/console/words/settings",
            Locale.forLanguageTag(language),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    assertThat(
            Stream.of(
                    of("inactive.", InactiveReason.values()),
                    of("outcome.", DueTimeOutcome.values()),
                    of("reason.", SkipReason.values()),
                    of("days.", DayOfWeek.values()),
                    of("dayKind.", DayKind.values()),
                    of("missed.", MissedRuns.values()))
                .flatMap(keys -> keys))
        .allMatch(words::containsKey);
  }

  private static Stream<String> of(String name, Enum<?>... constants) {
    return Stream.of(constants).map(constant -> "settings.schedule." + name + constant);
  }
}

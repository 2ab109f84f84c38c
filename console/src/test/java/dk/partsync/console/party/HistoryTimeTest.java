package dk.partsync.console.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.partsync.api.party.PartyHistory;
import dk.partsync.console.InvalidInputException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoryTimeTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
  private static final List<PartyHistory.Entry> ENTRIES =
      List.of(
          HistoryTexts.entry(
              1, "2026-01-01T08:00:00Z", "SorUnitImported", LocalDate.of(2007, 1, 1)),
          HistoryTexts.entry(2, "2026-03-01T08:00:00Z", "SorUnitMoved", LocalDate.of(2026, 8, 1)),
          HistoryTexts.entry(3, "2026-03-05T08:00:00Z", "AddressProtectionDetected"));

  @Test
  @DisplayName("N-11 a day ends at Danish midnight, a time of day with its minute or second")
  void momentsEndWithWhatWasAskedFor() {
    assertThat(end("2026-01-31", "")).isEqualTo("2026-01-31T22:59:59.999999999Z");
    assertThat(end("2026-07-31", null)).isEqualTo("2026-07-31T21:59:59.999999999Z");
    assertThat(end("2026-01-31", "10:15")).isEqualTo("2026-01-31T09:15:59.999999999Z");
    assertThat(end("2026-01-31", "10:15:07")).isEqualTo("2026-01-31T09:15:07.999999999Z");
    assertThat(HistoryMoment.of("", null, TODAY).day()).isEqualTo(TODAY);
  }

  @ParameterizedTest
  @CsvSource({"31-01-2026,", "2026-02-30,", "1066-10-14,", "9999-01-01,", "2026-01-01,25:00"})
  void whatIsNoMomentIsRefused(String day, String time) {
    assertThatThrownBy(() -> HistoryMoment.of(day, time, TODAY))
        .isInstanceOf(InvalidInputException.class);
  }

  @Test
  @DisplayName("N-11 the slider goes from the first event to today or a future edition's day")
  void theSliderHoldsEveryDayOfAChange() {
    HistorySlider slider = HistorySlider.of(ENTRIES, LocalDate.of(2026, 3, 2), TODAY);
    assertThat(slider.first()).isEqualTo(LocalDate.of(2026, 1, 1));
    assertThat(slider.last()).isEqualTo(LocalDate.of(2026, 8, 1));
    assertThat(slider.before()).isEqualTo(LocalDate.of(2026, 3, 1));
    assertThat(slider.after()).isEqualTo(LocalDate.of(2026, 3, 5));
    assertThat(slider.position()).isEqualTo(60);
    assertThat(slider.marks()).containsExactly(0L, 59L, 63L, 212L);
    assertThat(HistorySlider.of(ENTRIES, LocalDate.of(2020, 1, 1), TODAY).position()).isZero();
  }

  @Test
  void theChartCountsEveryFactOnceAndSaysWhereProtectionIs() {
    List<HistoryDelivery> deliveries =
        new HistoryDeliveries(HistoryTexts.danish(false), Set.of()).of(ENTRIES);
    HistoryChart chart = HistoryChart.of(deliveries, TODAY);
    assertThat(chart).isNotNull();
    assertThat(chart.days()).isEqualTo(4);
    assertThat(chart.total()).isEqualTo(3);
    assertThat(chart.stretches()).hasSizeLessThanOrEqualTo(52);
    assertThat(chart.stretches().get(0).first()).isEqualTo(LocalDate.of(2026, 1, 1));
    assertThat(chart.stretches().get(chart.stretches().size() - 1).last()).isEqualTo(TODAY);
    assertThat(chart.stretches())
        .filteredOn(HistoryChart.Stretch::protection)
        .allMatch(stretch -> !stretch.first().isAfter(LocalDate.of(2026, 3, 5)))
        .hasSize(1);
    assertThat(HistoryChart.of(deliveries, LocalDate.of(2026, 1, 1))).isNull();
  }

  private static Instant end(String day, String time) {
    return HistoryMoment.of(day, time, TODAY).end();
  }
}

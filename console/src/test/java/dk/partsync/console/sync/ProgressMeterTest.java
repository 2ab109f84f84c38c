package dk.partsync.console.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProgressMeterTest {

  private final ProgressMeter meter = new ProgressMeter();

  @Test
  @DisplayName("N-21 the pace is that since the first view, and tells how long the rest takes")
  void measuresPaceAndTimeLeft() {
    RunProgress first = meter.measure(SampleRuns.applying(10, 1));
    RunProgress later = meter.measure(SampleRuns.applying(20, 3));

    assertThat(first.perSecond()).isNull();
    assertThat(first.percent()).isEqualTo(25);
    assertThat(later.perSecond()).isEqualTo(200);
    assertThat(later.left()).isEqualTo(Duration.ofSeconds(5));
    assertThat(later.done()).isEqualTo(3_000);
    assertThat(later.total()).isEqualTo(4_000);
    assertThat(later.percent()).isEqualTo(75);
  }

  @Test
  void hasNoPaceWhileNothingMoves() {
    meter.measure(SampleRuns.applying(10, 1));

    assertThat(meter.measure(SampleRuns.applying(30, 1)).perSecond()).isNull();
  }
}

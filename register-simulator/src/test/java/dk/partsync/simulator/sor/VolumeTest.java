package dk.partsync.simulator.sor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class VolumeTest {

  private static final class LineCounter extends OutputStream {
    private long lines;

    @Override
    public void write(int b) {
      lines += b == '\n' ? 1 : 0;
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      for (int i = from; i < from + length; i++) {
        write(bytes[i]);
      }
    }
  }

  @Test
  void aHundredThousandUnitsAreGeneratedAndWrittenWithinSeconds() throws IOException {
    Instant start = Instant.now();
    SorWorld world = SorWorld.of(1, 100_000, LocalDate.of(2026, 9, 20));
    LineCounter daily = new LineCounter();
    world.writeDaily(daily, SorFormat.standard());
    assertThat(daily.lines).isEqualTo(100_001);
    Day day = world.nextDay(DayPlan.quiet().changing(60_000));
    assertThat(day.changed()).hasSize(60_000);
    world.writeComplete(OutputStream.nullOutputStream(), SorFormat.standard());
    assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(20));
  }
}

package dk.partsync.app.startup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.health.contributor.Health;

class DiskHealthIndicatorTest {

  @ParameterizedTest
  @CsvSource({
    "3, 100, UP",
    "1, 100, DEGRADED",
    "1, 9, UP",
    "0, 9, DEGRADED",
  })
  void aNearlyFullDiskIsAWarning(long freeGib, long totalGib, String status) {
    Health.Builder health = new Health.Builder();
    DiskHealthIndicator.report(health, freeGib << 30, totalGib << 30);
    assertThat(health.build().getStatus().getCode()).isEqualTo(status);
  }
}

package dk.partsync.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counters, not times: what fails here is a design that has changed, not a busy machine. */
class StoreTrafficTest {

  @TempDir private Path directory;

  @Test
  @DisplayName("B9 an import syncs at most twice and asks the store at most thrice per 1,000 rows")
  void anImportIsSparingWithTheStore() throws Exception {
    StoreTraffic.Counts counts = StoreTraffic.count(directory, StoreTraffic.SHORT_UNITS);
    assertThat(counts.syncs()).isBetween(0.5, StoreTraffic.SYNCS_BAR);
    assertThat(counts.trips()).isBetween(0.5, StoreTraffic.TRIPS_BAR);
  }
}

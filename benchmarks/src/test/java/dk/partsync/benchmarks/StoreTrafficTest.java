package dk.partsync.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counters, not times: what fails here is a design that has changed, not a busy machine. */
class StoreTrafficTest {

  /** One more than the bar: followers of the log ask a little more often on a busy machine. */
  private static final double GROSS_TRIPS = StoreTraffic.TRIPS_BAR + 1;

  @TempDir private Path directory;

  @Test
  @DisplayName("B9 an import syncs to disk and asks the store about once per chunk, not per row")
  void anImportIsSparingWithTheStore() throws Exception {
    StoreTraffic.Counts counts = StoreTraffic.count(directory, StoreTraffic.SHORT_UNITS);
    assertThat(counts.syncs()).isBetween(0.5, StoreTraffic.SYNCS_BAR);
    assertThat(counts.trips()).isBetween(0.5, GROSS_TRIPS);
  }
}

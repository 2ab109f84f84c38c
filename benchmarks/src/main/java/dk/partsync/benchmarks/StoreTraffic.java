package dk.partsync.benchmarks;

import dk.partsync.store.SqliteDatabase;
import java.nio.file.Path;

/**
 * B9: how often an import makes the store sync to disk and how often it asks it for something,
 * plan, saga and followers of the log included, for every thousand rows.
 */
final class StoreTraffic implements Benchmark {

  static final double SYNCS_BAR = 2;
  static final double TRIPS_BAR = 3;

  /** What was counted for every thousand rows. */
  record Counts(double syncs, double trips) {}

  @Override
  public String id() {
    return "B9";
  }

  @Override
  public void measure(Path directory, Size size, Report report) throws Exception {
    Counts counts = count(directory, size == Size.FULL ? 200_000 : 20_000);
    report.atMost("B9", "fsyncs per 1,000 imported rows", 1, counts.syncs(), SYNCS_BAR, 1);
    report.atMost(
        "B9", "store round trips per 1,000 imported rows", 1, counts.trips(), TRIPS_BAR, 1);
  }

  static Counts count(Path directory, int units) throws Exception {
    try (FileServer server = new FileServer(Snapshot.write(directory, units));
        Product product = Product.startWithoutViews(directory.resolve("data"), server.url())) {
      SqliteDatabase store = product.database();
      long syncs = store.commits();
      long trips = store.roundTrips();
      product.run();
      return new Counts(
          (store.commits() - syncs) * 1_000.0 / units,
          (store.roundTrips() - trips) * 1_000.0 / units);
    }
  }
}

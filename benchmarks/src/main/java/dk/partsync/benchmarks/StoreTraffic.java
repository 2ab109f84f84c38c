package dk.partsync.benchmarks;

import dk.partsync.store.SqliteDatabase;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

/**
 * B9: how often an import makes the store sync to disk and how often it asks it for something, for
 * every thousand rows: from the file on disk to the end, plan, saga and its following of the log
 * included.
 */
final class StoreTraffic implements Benchmark {

  /** So many that the steps of a run itself weigh little. */
  static final int SHORT_UNITS = 60_000;

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
    Counts counts = count(directory, size == Size.FULL ? 200_000 : SHORT_UNITS);
    report.atMost("B9", "fsyncs per 1,000 imported rows", 1, counts.syncs(), SYNCS_BAR, 1);
    report.atMost(
        "B9", "store round trips per 1,000 imported rows", 1, counts.trips(), TRIPS_BAR, 1);
  }

  static Counts count(Path directory, int units) throws Exception {
    try (FileServer server = new FileServer(Snapshot.write(directory, units));
        Product product = Product.startWithoutViews(directory.resolve("data"), server.url())) {
      SqliteDatabase store = product.database();
      AtomicLong syncs = new AtomicLong();
      AtomicLong trips = new AtomicLong();
      product.run(
          () -> {
            syncs.set(store.commits());
            trips.set(store.roundTrips());
          });
      return new Counts(
          (store.commits() - syncs.get()) * 1_000.0 / units,
          (store.roundTrips() - trips.get()) * 1_000.0 / units);
    }
  }
}

package dk.partsync.benchmarks;

import java.nio.file.Path;
import java.util.List;

/** B7: whether an import is as fast at its end as at its beginning. */
final class Flatness implements Benchmark {

  private static final int ROUNDS = 5;

  /** Percent of the chunks that warm up what runs for the first time. */
  private static final int WARM_UP = 5;

  private static final int TENTH = 10;

  @Override
  public String id() {
    return "B7";
  }

  @Override
  public void measure(Path directory, Size size, Report report) throws Exception {
    int units = size == Size.FULL ? 1_000_000 : 100_000;
    Fresh fresh = new Fresh(directory);
    try (FileServer server = new FileServer(Snapshot.write(directory, units))) {
      Rounds rounds = new Rounds();
      for (int round = 0; round < ROUNDS; round++) {
        List<Long> receipts = receipts(server, fresh);
        rounds.add(speed(receipts, WARM_UP), speed(receipts, 100 - TENTH));
      }
      long heap = Runtime.getRuntime().maxMemory() >> 20;
      String what = "%,d units: last tenth / first, heap %,d MiB".formatted(units, heap);
      report.atLeast("B7", what, rounds, 0.85, 0.95);
    }
  }

  private static List<Long> receipts(FileServer server, Fresh fresh) throws Exception {
    try (Fresh.Directory data = fresh.next();
        Product product = Product.startWithoutViews(data.path(), server.url())) {
      return product.run().receipts();
    }
  }

  /** Chunks a second over the tenth of the import that begins at the percentage. */
  private static double speed(List<Long> receipts, int percent) {
    int from = receipts.size() * percent / 100;
    int to = Math.min(from + receipts.size() * TENTH / 100, receipts.size() - 1);
    return (to - from) * 1e9 / (receipts.get(to) - receipts.get(from));
  }
}

package dk.partsync.benchmarks;

import java.nio.file.Path;
import java.time.Duration;

/**
 * B2: the same import against one command for every row. The latter waits for the disk at each row,
 * so the ratio is measured on this machine's disk, whose sync is timed, and on a simulated one.
 */
final class OneCommandPerRow implements Benchmark {

  private static final int ROUNDS = 5;
  private static final String WHAT = "first import / one command per row, Axon's JDBC, ";

  @Override
  public String id() {
    return "B2";
  }

  @Override
  public void measure(Path directory, Size size, Report report) throws Exception {
    int units = size == Size.FULL ? 200_000 : 10_000;
    int naive = size == Size.FULL ? 2_000 : 200;
    Path file = Snapshot.write(directory, units);
    Fresh fresh = new Fresh(directory);
    System.out.printf("B2    a sync of this disk takes %d µs%n", SyncCost.medianMicros(directory));
    try (FileServer server = new FileServer(file)) {
      Rounds rounds =
          Rounds.speeds(
              ROUNDS,
              () -> Rounds.perSecond(() -> naive(file, naive, Duration.ZERO, fresh)),
              () -> FirstImport.speed(units, Product::startWithoutViews, server, fresh));
      report.atLeast("B2", WHAT + "this disk", rounds, 30, 100);
      Duration delay = MeasuredStore.SLOWER;
      Rounds slower =
          Rounds.speeds(
              ROUNDS,
              () -> Rounds.perSecond(() -> naive(file, naive / 4, delay, fresh)),
              () -> FirstImport.speed(units, slower(delay), server, fresh));
      String disk = "SIMULATED disk, %d ms a commit more".formatted(delay.toMillis());
      report.atLeast("B2", WHAT + disk, slower, 30, 100);
    }
  }

  private static FirstImport.Start slower(Duration delay) {
    return (data, url) -> Product.startWithoutViews(data, url, delay);
  }

  private static long naive(Path file, int rows, Duration delay, Fresh fresh) throws Exception {
    try (Fresh.Directory data = fresh.next()) {
      return NaiveImport.run(file, data.path().resolve("naive.db"), rows, delay);
    }
  }
}

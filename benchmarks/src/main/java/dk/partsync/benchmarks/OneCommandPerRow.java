package dk.partsync.benchmarks;

import java.nio.file.Path;

/** B2: the same import against one command for every row. */
final class OneCommandPerRow implements Benchmark {

  private static final int ROUNDS = 5;

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
    try (FileServer server = new FileServer(file)) {
      Rounds rounds =
          Rounds.speeds(
              ROUNDS,
              () -> Rounds.perSecond(() -> naive(file, naive, fresh)),
              () -> FirstImport.speed(units, Product::startWithoutViews, server, fresh));
      report.atLeast("B2", "first import / one command per row, Axon's JDBC", rounds, 30, 100);
    }
  }

  private static long naive(Path file, int rows, Fresh fresh) throws Exception {
    try (Fresh.Directory data = fresh.next()) {
      return NaiveImport.run(file, data.path().resolve("naive.db"), rows);
    }
  }
}

package dk.partsync.benchmarks;

import java.nio.file.Path;

/**
 * B1: a first import of SOR from the file on disk to durable events with provenance, planned and
 * receipted, against a bare program that writes the same events.
 */
final class FirstImport implements Benchmark {

  private static final int ROUNDS = 5;

  @Override
  public String id() {
    return "B1";
  }

  @Override
  public void measure(Path directory, Size size, Report report) throws Exception {
    int units = size == Size.FULL ? 200_000 : 10_000;
    Path file = Snapshot.write(directory, units);
    try (FileServer server = new FileServer(file)) {
      Fresh fresh = new Fresh(directory);
      Rounds.Speed bare = () -> Rounds.perSecond(() -> bare(file, fresh));
      Rounds writePath =
          Rounds.speeds(
              ROUNDS, bare, () -> speed(units, Product::startWithoutViews, server, fresh));
      report.atLeast("B1", "first import, write path / bare JDBC program", writePath, 0.5, 0.8);
      Rounds whole = Rounds.speeds(ROUNDS, bare, () -> speed(units, Product::start, server, fresh));
      report.atLeast("B1", "first import, views running beside / the same", whole, 0.5, 0.8);
    }
  }

  /** A way to start the product. */
  interface Start {
    Product start(Path data, String url);
  }

  private static long bare(Path file, Fresh fresh) throws Exception {
    try (Fresh.Directory data = fresh.next()) {
      return new BareImport().run(file, data.path().resolve("bare.db"));
    }
  }

  static double speed(int units, Start start, FileServer server, Fresh fresh) throws Exception {
    try (Fresh.Directory data = fresh.next();
        Product product = start.start(data.path(), server.url())) {
      return units * 1e9 / product.run().fromFileToReceipt().toNanos();
    }
  }
}

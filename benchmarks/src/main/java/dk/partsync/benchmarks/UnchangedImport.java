package dk.partsync.benchmarks;

import java.nio.file.Path;

/**
 * B3: an import that finds nothing to do, from the file on disk to the completed run, against
 * Commons CSV merely parsing that file. Before each round one row in a thousand is written in
 * another way that says the same, so that no two files are equal and rows have to be compared; in
 * the second measure these rows really change, and their changes are applied.
 */
final class UnchangedImport implements Benchmark {

  private static final int ROUNDS = 5;
  private static final int WARM_UP = 3;
  private static final double BAR = 0.8;
  private static final double REACH = 1.5;

  @Override
  public String id() {
    return "B3";
  }

  @Override
  public void measure(Path directory, Size size, Report report) throws Exception {
    int units = size == Size.FULL ? 200_000 : 10_000;
    Path file = Snapshot.write(directory, units);
    TouchedRows rows = new TouchedRows(file);
    try (FileServer server = new FileServer(file);
        Product product = Product.startWithoutViews(directory.resolve("data"), server.url())) {
      product.run();
      rounds(WARM_UP, units, file, rows::rewrite, product);
      report.atLeast(
          "B3",
          "unchanged import, whole run / Commons CSV parse",
          rounds(ROUNDS, units, file, rows::rewrite, product),
          BAR,
          REACH);
      report.atLeast(
          "B3",
          "import with 0.1 % of rows changed, applied / the same",
          rounds(ROUNDS, units, file, rows::rename, product),
          BAR,
          REACH);
    }
  }

  /** Prepares the next night's file. */
  private interface Night {
    void begin() throws Exception;
  }

  private static Rounds rounds(int count, int units, Path file, Night night, Product product)
      throws Exception {
    return Rounds.speeds(
        count,
        () -> {
          night.begin();
          return units * 1e9 / BareParse.time(file).toNanos();
        },
        () -> units * 1e9 / product.run().fromFileToReceipt().toNanos());
  }
}

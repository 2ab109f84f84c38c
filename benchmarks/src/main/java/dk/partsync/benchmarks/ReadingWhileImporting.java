package dk.partsync.benchmarks;

import static java.util.Objects.requireNonNull;

import dk.partsync.api.sor.SorId;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * B8: how long the slowest of a hundred readings takes while a first import runs, against the same
 * when nothing does, on the same product. Readings begin when the first thousand parties can be
 * read and go on until the views show the last; the idle ones follow, so they find more to search.
 */
final class ReadingWhileImporting implements Benchmark {

  private static final double BAR = 4;
  private static final double REACH = 2;

  @Override
  public String id() {
    return "B8";
  }

  @Override
  public void measure(Path directory, Size size, Report report) throws Exception {
    boolean full = size == Size.FULL;
    Path file = Snapshot.write(directory, full ? 200_000 : 50_000);
    try (FileServer server = new FileServer(file)) {
      Fresh fresh = new Fresh(directory);
      round(server, fresh, full);
      Map<Reading, Rounds> rounds = new EnumMap<>(Reading.class);
      for (int round = 0; round < (full ? 5 : 1); round++) {
        Times times = round(server, fresh, full);
        for (Map.Entry<Reading, Double> idle : times.idle().entrySet()) {
          double importing = requireNonNull(times.importing().get(idle.getKey()));
          rounds
              .computeIfAbsent(idle.getKey(), key -> new Rounds())
              .add(1e9 / idle.getValue(), 1e9 / importing);
        }
      }
      rounds.forEach((reading, result) -> report(reading, result, report));
    }
  }

  private static void report(Reading reading, Rounds rounds, Report report) {
    double importing = 1e3 / rounds.measured();
    System.out.printf(
        "B8    p99 of %s: idle %.1f ms, during an import %.1f ms%n",
        reading, importing * rounds.ratio(), importing);
    report.atMost("B8", "p99 of " + reading + ", importing / idle", rounds, BAR, REACH);
  }

  /** Nanoseconds. */
  private record Times(Map<Reading, Double> importing, Map<Reading, Double> idle) {}

  private static Times round(FileServer server, Fresh fresh, boolean full) throws Exception {
    try (Fresh.Directory data = fresh.next()) {
      MeasuredUser.addTo(data.path());
      try (Product product = Product.start(data.path(), server.url())) {
        return new Times(whileImporting(product), whileIdle(product, full ? 20 : 10));
      }
    }
  }

  private static Map<Reading, Double> whileImporting(Product product) throws Exception {
    CompletableFuture<Void> run = new CompletableFuture<>();
    Thread importing =
        new Thread(
            () -> {
              try {
                product.run();
                run.complete(null);
              } catch (Exception e) {
                run.completeExceptionally(e);
              }
            });
    importing.start();
    awaitFirst(product, run);
    try (Readers readers = new Readers(product.port())) {
      run.get();
      new AllViews(product).awaitHead();
      return readers.stop();
    }
  }

  private static Map<Reading, Double> whileIdle(Product product, int seconds) throws Exception {
    try (Readers readers = new Readers(product.port())) {
      TimeUnit.SECONDS.sleep(seconds);
      return readers.stop();
    }
  }

  private static void awaitFirst(Product product, CompletableFuture<Void> run) throws Exception {
    try (ApiConnection api = new ApiConnection(product.port(), MeasuredUser.AUTHORIZATION)) {
      for (SorId last : Reading.last()) {
        while (api.get("/api/parties/" + last.partyId()) != 200) {
          if (run.isCompletedExceptionally()) {
            run.get();
          }
          TimeUnit.MILLISECONDS.sleep(20);
        }
      }
    }
  }
}

package dk.partsync.benchmarks;

import dk.partsync.command.party.Party;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.axonframework.config.Configuration;

/**
 * B10: applying chunks of new units on profile axonserver, against the same with a load per row.
 * Needs an Axon Server that holds nothing; what a round imports is new in that round, and what
 * earlier rounds imported is in the file unchanged. Timed from the plan to the last receipt.
 */
final class DistributedFirstImport implements Benchmark {

  private static final String SERVER = "PARTSYNC_TEST_AXONSERVER";
  private static final int ROUNDS = 5;

  @Override
  public String id() {
    return "B10";
  }

  @Override
  public void measure(Path directory, Size size, Report report) throws Exception {
    String axonServer = System.getenv(SERVER);
    if (axonServer == null) {
      System.out.printf("B10   skipped: %s is not set (host:port of an empty server)%n", SERVER);
      return;
    }
    int step = size == Size.FULL ? 2_000 : 500;
    Path file = Snapshot.write(directory, step);
    Path key = Files.writeString(directory.resolve("identifier.key"), "5a".repeat(32));
    try (FileServer server = new FileServer(file);
        ServedMongo mongo = new ServedMongo();
        Product product =
            Product.startDistributed(
                directory.resolve("data"), key, server.url(), axonServer, mongo.serve())) {
      Configuration axon = product.bean(Configuration.class);
      LoadPerRow loads = new LoadPerRow(axon.repository(Party.class));
      axon.commandBus().registerHandlerInterceptor(loads);
      Nights nights = new Nights(directory, file, product, step);
      nights.speed();
      report.atLeast(
          id(),
          "first import on Axon Server / with a load per row",
          Rounds.speeds(
              ROUNDS,
              () -> {
                loads.turn(true);
                return nights.speed();
              },
              () -> {
                loads.turn(false);
                return nights.speed();
              }),
          4,
          8);
    }
  }

  /** Imports that each bring as many new units. */
  private static final class Nights {

    private final Path directory;
    private final Path file;
    private final Product product;
    private final int step;
    private int units;

    Nights(Path directory, Path file, Product product, int step) {
      this.directory = directory;
      this.file = file;
      this.product = product;
      this.step = step;
    }

    private double speed() throws Exception {
      units += step;
      Files.move(Snapshot.write(directory, units, step), file, StandardCopyOption.REPLACE_EXISTING);
      double speed = step * 1e9 / product.run().applying().toNanos();
      System.out.printf("B10   %d units known, %.0f new ones a second%n", units, speed);
      return speed;
    }
  }
}

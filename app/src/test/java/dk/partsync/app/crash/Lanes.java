package dk.partsync.app.crash;

import dk.partsync.app.Launch;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Two lanes of rounds side by side: one with views in memory, one with views that outlive. */
final class Lanes {

  private static final int ROUNDS_OF_A_SERIES = 25;
  private static final int FIRST_LIFE_MILLIS = 700;

  private final Launch launch;
  private final Optional<Path> library;
  private final Path directory;
  private final Tally tally = new Tally();

  Lanes(Launch launch, Optional<Path> library, Path directory) {
    this.launch = launch;
    this.library = library;
    this.directory = directory;
  }

  /** Runs so many rounds; what fails tells its seed, its round and its kill. */
  Tally run(int rounds, long seed, Duration atMost) throws Exception {
    long deadline = System.nanoTime() + atMost.toNanos();
    ExecutorService lanes = Executors.newFixedThreadPool(2);
    List<Future<Void>> results =
        List.of(
            lanes.submit(() -> lane(false, rounds / 2, seed, deadline)),
            lanes.submit(() -> lane(true, rounds - rounds / 2, seed, deadline)));
    lanes.shutdown();
    for (Future<Void> result : results) {
      try {
        result.get();
      } catch (ExecutionException e) {
        throw new AssertionError(e.getCause().getMessage() + "\nafter " + tally, e.getCause());
      }
    }
    return tally;
  }

  private Void lane(boolean viewsOutlive, int rounds, long seed, long deadline) throws Exception {
    int done = 0;
    for (int number = 0; done < rounds && System.nanoTime() < deadline; number++) {
      int length = Math.min(ROUNDS_OF_A_SERIES, rounds - done);
      series(new Setting(seed + number, viewsOutlive, launch), length, deadline);
      done += length;
    }
    return null;
  }

  private void series(Setting setting, int rounds, long deadline) throws Exception {
    Path home = Files.createTempDirectory(directory, "series");
    int round = 1;
    Kill kill = null;
    try (Series series = Series.start(setting, home, library, tally)) {
      kill = Kill.at(Duration.ofMillis(series.random().nextInt(FIRST_LIFE_MILLIS)));
      for (; round <= rounds && System.nanoTime() < deadline; round++) {
        series.round(kill);
        kill = Kill.any(series.random(), setting.viewsOutlive());
      }
      series.finish();
    } catch (Exception | AssertionError e) {
      throw new AssertionError("%s, round %d, %s: %s".formatted(setting, round, kill, e), e);
    }
  }
}

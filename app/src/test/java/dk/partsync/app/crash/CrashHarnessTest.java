package dk.partsync.app.crash;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the product until it breaks a promise. {@code -Dpartsync.test.crash.rounds} says how often,
 * {@code -Dpartsync.test.crash.seed} with what chances; what fails tells its seed, and with that
 * seed it meets the same kills again.
 */
class CrashHarnessTest {

  private static final int ROUNDS = Integer.getInteger("partsync.test.crash.rounds", 25);
  private static final long SEED =
      Long.getLong("partsync.test.crash.seed", System.nanoTime() & 0xFFFF);
  private static final int ROUNDS_OF_A_SERIES = 25;

  @TempDir Path directory;

  @Test
  @DisplayName("killed at any moment: nothing acknowledged is lost, nothing is twice, views equal")
  void nothingAcknowledgedIsLost() throws Exception {
    Optional<Path> library = LossyDisk.compile(directory);
    Tally tally = new Tally();
    int inMemory = ROUNDS / 2;
    ExecutorService lanes = Executors.newFixedThreadPool(2);
    List<Future<?>> results = new ArrayList<>();
    results.add(lanes.submit(lane(false, inMemory, library, tally)));
    results.add(lanes.submit(lane(true, ROUNDS - inMemory, library, tally)));
    lanes.shutdown();
    for (Future<?> result : results) {
      result.get();
    }
    System.out.println(
        "Crash harness: " + tally + (library.isEmpty() ? "; no C compiler: no power cuts" : ""));
  }

  private Callable<Void> lane(
      boolean viewsOutlive, int rounds, Optional<Path> library, Tally tally) {
    return () -> {
      int done = 0;
      for (int number = 0; done < rounds; number++) {
        int length = Math.min(ROUNDS_OF_A_SERIES, rounds - done);
        Setting setting = new Setting(SEED + number, viewsOutlive, List.of());
        run(setting, length, library, tally);
        done += length;
      }
      return null;
    };
  }

  private void run(Setting setting, int rounds, Optional<Path> library, Tally tally)
      throws Exception {
    Path home = Files.createTempDirectory(directory, "series");
    try (Series series = Series.start(setting, home, library, tally)) {
      Kill kill = Kill.at(Duration.ofMillis(series.random().nextInt(700)));
      for (int round = 1; round <= rounds; round++) {
        try {
          series.round(kill);
        } catch (Exception | AssertionError e) {
          throw new AssertionError("%s, round %d, %s".formatted(setting, round, kill), e);
        }
        kill = Kill.any(series.random(), setting.viewsOutlive());
      }
      series.finish();
    }
  }
}

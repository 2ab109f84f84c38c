package dk.partsync.app.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import dk.partsync.app.Launch;
import dk.partsync.store.PlantedStore;
import dk.partsync.store.PlantedStore.Fault;
import dk.partsync.store.PlantedStore.Point;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/**
 * Kills the product until it breaks a promise (docs/adr/0013). {@code partsync.test.crash.rounds}
 * says how often, {@code partsync.test.crash.minutes} for how long at most, {@code
 * partsync.test.crash.seed} with what chances; what fails tells its seed, and with that seed the
 * same kills are drawn again.
 *
 * <p>That the harness bites is proven by faults planted in the store: each is found, and the same
 * death of the true build finds nothing.
 */
class CrashHarnessTest {

  private static final int ROUNDS = Integer.getInteger("partsync.test.crash.rounds", 25);
  private static final int MINUTES = Integer.getInteger("partsync.test.crash.minutes", 60);
  private static final long SEED =
      Long.getLong("partsync.test.crash.seed", System.nanoTime() & 0xFFFF);

  private static final long PLANTED_SEED = 11;

  /** A power cut may spare all but the last write, and that may be no event. */
  private static final int ROUNDS_TO_BITE = 5;

  /** Time enough for a client to be told what the store has told the product. */
  private static final Duration HANG = Duration.ofMillis(1_500);

  private static final Duration LONGEST_LIFE = Duration.ofSeconds(60);
  private static final List<String> DEATH_BEFORE_A_COMMIT =
      List.of(PlantedStore.crashAt(Point.BEFORE_COMMIT, 12), PlantedStore.hanging(HANG));

  @TempDir static Path directory;
  private static Launch launch;
  private static Optional<Path> library;

  @BeforeAll
  static void prepare() throws Exception {
    // stand-ins for MongoDB tell of every connection that a killed process leaves behind
    ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
    library = LossyDisk.compile(directory);
    Launch plain = Launch.of(directory.resolve("archive"), CrashableProduct.class);
    launch = SharedClasses.archived(plain, directory);
  }

  @Test
  @DisplayName("killed at any moment: nothing acknowledged is lost, nothing is twice, views equal")
  void nothingAcknowledgedIsLost() throws Exception {
    Tally tally =
        new Lanes(launch, library, directory).run(ROUNDS, SEED, Duration.ofMinutes(MINUTES));
    System.out.println("Crash harness, seed " + SEED + ": " + tally);
    assertThat(tally.rounds()).isPositive();
    assertThat(tally.acknowledged()).isPositive();
  }

  @Test
  @DisplayName("a build with synchronous=OFF is caught when the power is cut")
  void aStoreThatDoesNotWaitForTheDiskIsCaught() {
    assumeTrue(library.isPresent(), "no C compiler here, so no power can be cut");
    Kill kill = Kill.at(Duration.ofMillis(500));
    List<String> fault = List.of(PlantedStore.with(Fault.SYNCHRONOUS_OFF));
    assertThatThrownBy(() -> rounds(ROUNDS_TO_BITE, kill, library, fault))
        .isInstanceOf(BrokenPromiseError.class);
  }

  @Test
  @DisplayName("a store that acknowledges before the commit is caught when it dies between the two")
  void aStoreThatAcknowledgesBeforeTheCommitIsCaught() {
    String fault = PlantedStore.with(Fault.ACKNOWLEDGES_BEFORE_COMMIT);
    assertThatThrownBy(() -> rounds(1, Kill.at(LONGEST_LIFE), Optional.empty(), dying(fault)))
        .isInstanceOf(BrokenPromiseError.class)
        .hasMessageContaining("acknowledged");
  }

  @Test
  @DisplayName("the same death before a commit, and the loss of power, cost the true build nothing")
  void theTrueBuildPasses() throws Exception {
    rounds(1, Kill.at(LONGEST_LIFE), library, dying(PlantedStore.with(Fault.NONE)));
  }

  private static List<String> dying(String fault) {
    return List.of(fault, DEATH_BEFORE_A_COMMIT.get(0), DEATH_BEFORE_A_COMMIT.get(1));
  }

  private static void rounds(int count, Kill kill, Optional<Path> disk, List<String> options)
      throws Exception {
    Setting setting = new Setting(PLANTED_SEED, false, launch.with(options));
    Path home = Files.createTempDirectory(directory, "planted");
    try (Series series = Series.start(setting, home, disk, new Tally())) {
      for (int round = 0; round < count; round++) {
        series.round(kill);
      }
    }
  }
}

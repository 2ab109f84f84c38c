package dk.partsync.app.crash;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.partsync.store.PlantedStore;
import dk.partsync.store.PlantedStore.Fault;
import dk.partsync.store.PlantedStore.Point;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The harness bites: each planted fault is found in the first round, and the same kill of the build
 * without the fault finds nothing.
 */
class PlantedFaultsTest {

  private static final long SEED = 11;

  /** Longer than the API waits for a view before it answers without it. */
  private static final Duration HANG = Duration.ofMillis(3_500);

  private static final Duration LONGEST_LIFE = Duration.ofSeconds(20);
  private static final List<String> BEFORE_A_COMMIT =
      List.of(PlantedStore.crashAt(Point.BEFORE_COMMIT, 12), PlantedStore.hanging(HANG));

  @TempDir Path directory;

  @Test
  @DisplayName("a build with synchronous=OFF is caught when the power is cut")
  void aStoreThatDoesNotWaitForTheDiskIsCaught() throws Exception {
    Optional<Path> library = LossyDisk.compile(directory);
    assumeTrue(library.isPresent(), "no C compiler here, so no power can be cut");
    Kill kill = Kill.at(Duration.ofMillis(500));
    assertThatThrownBy(
            () -> round(List.of(PlantedStore.with(Fault.SYNCHRONOUS_OFF)), kill, library))
        .isInstanceOf(BrokenPromiseError.class);
  }

  @Test
  @DisplayName("a store that acknowledges before the commit is caught when it dies between the two")
  void aStoreThatAcknowledgesBeforeTheCommitIsCaught() {
    assertThatThrownBy(
            () ->
                round(
                    withKill(PlantedStore.with(Fault.ACKNOWLEDGES_BEFORE_COMMIT)),
                    Kill.at(LONGEST_LIFE),
                    Optional.empty()))
        .isInstanceOf(BrokenPromiseError.class)
        .hasMessageContaining("acknowledged");
  }

  @Test
  @DisplayName("the same death between commit and acknowledgement costs the true build nothing")
  void theTrueBuildPasses() throws Exception {
    round(
        withKill(PlantedStore.with(Fault.NONE)),
        Kill.at(LONGEST_LIFE),
        LossyDisk.compile(directory));
  }

  private static List<String> withKill(String fault) {
    return List.of(fault, BEFORE_A_COMMIT.get(0), BEFORE_A_COMMIT.get(1));
  }

  private void round(List<String> options, Kill kill, Optional<Path> library) throws Exception {
    Setting setting = new Setting(SEED, false, options);
    try (Series series = Series.start(setting, directory.resolve("series"), library, new Tally())) {
      series.round(kill);
    }
  }
}

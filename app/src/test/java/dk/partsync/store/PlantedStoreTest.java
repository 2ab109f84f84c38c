package dk.partsync.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.partsync.store.PlantedStore.Fault;
import dk.partsync.store.PlantedStore.Point;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlantedStoreTest {

  private static final Serializer SERIALIZER = Jackson3Serializer.builder().build();

  @TempDir Path directory;

  @AfterEach
  void forget() {
    System.clearProperty(PlantedStore.FAULT);
  }

  @ParameterizedTest
  @CsvSource({
    "BEFORE_APPEND, 2",
    "BEFORE_COMMIT, 2",
    "AFTER_COMMIT, 3",
    "AFTER_ACKNOWLEDGEMENT, 3"
  })
  void theProcessHaltsAtThePointOfTheThirdAppend(Point point, int stored) throws Exception {
    Process process = appender(PlantedStore.crashAt(point, 3));

    assertThat(process.waitFor()).isEqualTo(PlantedStore.HALTED);
    assertThat(storedEvents()).isEqualTo(stored);
  }

  @Test
  void theFaultOfNotWaitingForTheDiskIsPlanted() {
    System.setProperty(PlantedStore.FAULT, Fault.SYNCHRONOUS_OFF.name());
    try (SqliteDatabase database = PlantedStore.open(file())) {
      assertThat(
              database.<Integer>write(
                  session -> session.prepare("PRAGMA synchronous").executeQuery().getInt(1)))
          .isZero();
    }
  }

  @Test
  void theFaultOfAcknowledgingBeforeTheCommitLosesAcknowledgedEvents() throws Exception {
    Process process =
        appender(
            PlantedStore.with(Fault.ACKNOWLEDGES_BEFORE_COMMIT),
            PlantedStore.crashAt(Point.BEFORE_COMMIT, 3));

    assertThat(process.waitFor()).isEqualTo(PlantedStore.HALTED);
    assertThat(storedEvents()).isEqualTo(2);
  }

  @Test
  void aMisspeltFaultIsRefused() {
    System.setProperty(PlantedStore.FAULT, "NO_SUCH_FAULT");
    assertThatThrownBy(() -> PlantedStore.open(file()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private Process appender(String... options) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    command.add("-cp");
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.add(OneByOne.class.getName());
    command.add(file().toString());
    return new ProcessBuilder(command).inheritIO().start();
  }

  private long storedEvents() {
    try (SqliteDatabase database = SqliteDatabase.open(file())) {
      return OneByOne.engine(database).readEvents(null, false).count();
    }
  }

  private Path file() {
    return directory.resolve("events.db");
  }

  /** Appends five events, each by itself. */
  static final class OneByOne {

    private OneByOne() {}

    public static void main(String[] args) {
      try (SqliteDatabase database = PlantedStore.open(Path.of(args[0]))) {
        for (int i = 0; i < 5; i++) {
          engine(database).appendEvents(new GenericDomainEventMessage<>("Note", "a", i, "text"));
        }
      }
    }

    static SqliteEventStorageEngine engine(SqliteDatabase database) {
      return SqliteEventStorageEngine.builder(database, SERIALIZER, SERIALIZER).build();
    }
  }
}

package dk.partsync.store;

import static dk.partsync.store.TestEvents.noted;
import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.store.TestEvents.Noted;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledProcessTest {

  private static final int ACKNOWLEDGED_BEFORE_THE_KILL = 400;

  @TempDir Path directory;

  @Test
  void whatWasAcknowledgedSurvivesAKill() throws IOException, InterruptedException {
    Path file = directory.resolve("events.db");
    List<String> acknowledged = appendUntilKilled(file);

    try (SqliteDatabase database = SqliteDatabase.open(file)) {
      assertThat(database.damage()).isEmpty();
      EventStorageEngine engine = TestSerializers.engine(database);
      List<String> stored =
          engine.readEvents(null, false).map(event -> ((Noted) event.getPayload()).text()).toList();
      assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ACKNOWLEDGED_BEFORE_THE_KILL);
      assertThat(stored).containsAll(acknowledged).doesNotHaveDuplicates();
      assertThat(stored.size() % 2).as("appends of two events are whole").isZero();
      engine.appendEvents(noted("a", engine.lastSequenceNumberFor("a").orElseThrow() + 1));
    }
  }

  private static List<String> appendUntilKilled(Path file)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath(),
                Appender.class.getName(),
                file.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<String> acknowledged = new ArrayList<>();
    try (BufferedReader output = process.inputReader()) {
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        acknowledged.add(line);
        if (acknowledged.size() == ACKNOWLEDGED_BEFORE_THE_KILL) {
          process.destroyForcibly();
        }
      }
    } catch (IOException closedByTheKill) {
      assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ACKNOWLEDGED_BEFORE_THE_KILL);
    }
    assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    return acknowledged;
  }

  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }
}

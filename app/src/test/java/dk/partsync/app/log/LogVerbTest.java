package dk.partsync.app.log;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.app.Verb;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Arrays;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogVerbTest {

  @TempDir Path directory;
  private String told = "";

  @Test
  void aLogIsExportedImportedAndVerified() throws Exception {
    fill();
    Path file = directory.resolve("log.gz");

    assertThat(run("from", "export", file.toString())).hasValue(0);
    assertThat(told).startsWith("Exported 20 events.");
    assertThat(run("to", "import", file.toString())).hasValue(0);
    assertThat(told).startsWith("Imported 20 events.");
    assertThat(run("to", "verify")).hasValue(0);
    assertThat(told).startsWith("20 events read, nothing is damaged.");
    assertThat(directory.resolve("to/last-verification.json")).content().contains("\"events\":20");
  }

  @Test
  void damageIsToldByPositionWithoutAnyContentAndIsTheStatus() throws Exception {
    fill();
    try (var connection =
            DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("from/partsync.db"));
        var statement = connection.createStatement()) {
      statement.executeUpdate("UPDATE event SET payload = 'canary' WHERE position IN (3, 9)");
    }

    assertThat(run("from", "verify")).hasValue(1);
    assertThat(told)
        .contains("DAMAGED: the event at position 3 ", "DAMAGED: the event at position 9 ")
        .doesNotContain("canary", "tester");
    assertThat(run("from", "export", directory.resolve("log").toString())).hasValue(1);
    assertThat(told).contains("position 3");
    assertThat(directory.resolve("log")).doesNotExist();
  }

  @Test
  void aDirectoryInUseIsLeftAlone() throws Exception {
    try (Log inUse = new Log(directory.resolve("from"))) {
      inUse.store.publish(SampleEvents.of(2));

      assertThat(run("from", "verify")).hasValue(1);
      assertThat(told).startsWith("Could not verify the log: ").contains("in use");
    }
  }

  @Test
  void verifyingWhereNoStoreIsMakesNone() {
    assertThat(run("none", "verify")).hasValue(1);
    assertThat(told).contains("no embedded store");
    assertThat(directory.resolve("none/partsync.db")).doesNotExist();
  }

  @Test
  void aMissingFileIsSaidPlainly() {
    assertThat(run("to", "import", directory.resolve("no.such").toString())).hasValue(1);
    assertThat(told).startsWith("NoSuchFileException");
  }

  @Test
  void aVerbWithoutItsFileIsExplained() {
    assertThat(run("to", "export")).hasValue(2);
    assertThat(told).startsWith("Usage: export <file>");
  }

  @Test
  void withoutAVerbTheProductStarts() {
    assertThat(Verb.run("--server.port=0")).isEmpty();
    assertThat(Verb.run("something")).isEmpty();
  }

  private void fill() throws Exception {
    try (Log log = new Log(Files.createDirectories(directory.resolve("from")))) {
      log.store.publish(SampleEvents.of(20));
    }
  }

  private OptionalInt run(String data, String... words) {
    PrintStream terminal = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      String[] args = Arrays.copyOf(words, words.length + 1);
      args[words.length] = "--partsync.data-dir=" + directory.resolve(data);
      return Verb.run(args);
    } finally {
      System.setOut(terminal);
      told = printed.toString(StandardCharsets.UTF_8);
    }
  }
}

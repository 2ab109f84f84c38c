package dk.partsync.app.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LogTransferTest {

  private static final int EVENTS = 2_345;

  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(strings = {"log.ndjson", "log.ndjson.gz"})
  void anImportedLogIsTheExportedOneByteForByte(String name) throws Exception {
    ExportedLog exported = export(EVENTS, directory.resolve(name));
    ExportedLog imported = importInto("to", directory.resolve(name));

    assertThat(imported)
        .isEqualTo(exported)
        .extracting(ExportedLog::events)
        .isEqualTo((long) EVENTS);
    assertThat(Log.rows(directory.resolve("to")).equals(Log.rows(directory.resolve("from"))))
        .isTrue();
    assertThat(Log.rows(directory.resolve("to"))).hasSize(EVENTS);
  }

  @Test
  void exportingTheImportedLogGivesTheSameFile() throws Exception {
    export(300, directory.resolve("first"));
    importInto("to", directory.resolve("first"));
    try (Log log = new Log(directory.resolve("to"))) {
      log.export().to(directory.resolve("second"));
    }

    assertThat(directory.resolve("second")).hasSameBinaryContentAs(directory.resolve("first"));
  }

  @Test
  void anEmptyLogIsExportedAndImported() throws Exception {
    export(0, directory.resolve("empty"));

    assertThat(importInto("to", directory.resolve("empty")).events()).isZero();
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no such rights")
  void onlyTheOwnerMayReadTheFile() throws Exception {
    export(1, directory.resolve("log"));

    assertThat(
            PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("log"))))
        .isEqualTo("rw-------");
  }

  @Test
  void anExistingFileIsNotOverwritten() throws Exception {
    Path file = Files.writeString(directory.resolve("log"), "precious");

    assertThatThrownBy(() -> export(1, file)).isInstanceOf(LogRefusedException.class);
    assertThat(file).hasContent("precious");
  }

  @Test
  void aLogThatIsNotEmptyIsNotImportedInto() throws Exception {
    export(3, directory.resolve("log"));

    assertThatThrownBy(() -> importInto("from", directory.resolve("log")))
        .isInstanceOf(LogRefusedException.class)
        .hasMessageContaining("not empty");
    assertThat(Log.rows(directory.resolve("from"))).hasSize(3);
  }

  static Stream<List<String>> alterations() {
    return Stream.of(
        List.of("altered", "Line 5 "),
        List.of("altered seal", "Line 5 "),
        List.of("missing", "Line 5 "),
        List.of("twice", "Line 6 "),
        List.of("swapped", "Line 5 "),
        List.of("without footer", "Line 12 "),
        List.of("without header", "Line 1 "),
        List.of("cut", "Line 12 "),
        List.of("more", "Line 13 "),
        List.of("blank", "Line 5 "));
  }

  @ParameterizedTest
  @MethodSource("alterations")
  void anAlteredFileIsRefusedWithItsLineAndNothingIsWritten(List<String> alteration)
      throws Exception {
    Path file = directory.resolve("log");
    export(10, file);
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    boolean cut = alter(lines, alteration.get(0));
    String text = String.join("\n", lines) + "\n";
    Files.writeString(file, cut ? text.substring(0, text.length() - 9) : text);

    assertThatThrownBy(() -> importInto("to", file))
        .isInstanceOf(LogFileException.class)
        .hasMessageStartingWith(alteration.get(1))
        .hasMessageNotContaining("event-");
    assertThat(Log.rows(directory.resolve("to"))).isEmpty();
    assertThat(directory.resolve("to/import-unfinished")).doesNotExist();
  }

  private static boolean alter(List<String> lines, String how) {
    String fifth = lines.get(4);
    switch (how) {
      case "altered" -> lines.set(4, fifth.replace("event-3", "event-4"));
      case "altered seal" -> lines.set(4, fifth.substring(0, fifth.length() - 3) + "_\"}");
      case "missing" -> lines.remove(4);
      case "twice" -> lines.add(4, fifth);
      case "swapped" -> lines.set(4, lines.set(5, fifth));
      case "without footer" -> lines.remove(lines.size() - 1);
      case "without header" -> lines.remove(0);
      case "more" -> lines.add(fifth);
      case "blank" -> lines.add(4, "");
      default -> {}
    }
    return how.equals("cut");
  }

  @Test
  void aPackedFileThatIsCutIsRefused() throws Exception {
    Path file = directory.resolve("log.gz");
    export(EVENTS, file);
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length / 2));

    assertThatThrownBy(() -> importInto("to", file)).isInstanceOf(LogFileException.class);
    assertThat(Log.rows(directory.resolve("to"))).isEmpty();
  }

  @Test
  void aFileThatIsNoLogIsRefused() throws Exception {
    Path file =
        Files.write(directory.resolve("log"), "something else\n".getBytes(StandardCharsets.UTF_8));

    assertThatThrownBy(() -> importInto("to", file))
        .isInstanceOf(LogFileException.class)
        .hasMessageStartingWith("Line 1 ");
  }

  @Test
  void anImportThatWasCutOffKeepsTheProductFromStartingAndGoesOnWithTheSameFile() throws Exception {
    Path file = directory.resolve("log");
    ExportedLog exported = export(EVENTS, file);
    try (Log log = new Log(directory.resolve("to"))) {
      new UnfinishedImport(log.data).begin(exported);
      log.store.publish(SampleEvents.of(1_000));

      assertThatThrownBy(() -> new RefuseUnfinishedImport(log.data))
          .isInstanceOf(UnfinishedImportException.class);
      log.importing().from(file);
      new RefuseUnfinishedImport(log.data);
    }
    assertThat(Log.rows(directory.resolve("to")).equals(Log.rows(directory.resolve("from"))))
        .isTrue();
  }

  @Test
  void anImportThatWasCutOffDoesNotGoOnWithAnotherFile() throws Exception {
    export(10, directory.resolve("log"));
    try (Log log = new Log(directory.resolve("to"))) {
      new UnfinishedImport(log.data).begin(new ExportedLog(9, "another"));

      assertThatThrownBy(() -> log.importing().from(directory.resolve("log")))
          .isInstanceOf(LogRefusedException.class);
      assertThat(log.events()).isEmpty();
    }
  }

  private ExportedLog export(int events, Path file) throws Exception {
    try (Log log = new Log(directory.resolve("from"))) {
      log.store.publish(SampleEvents.of(events));
      return log.export().to(file);
    }
  }

  private ExportedLog importInto(String name, Path file) throws Exception {
    try (Log log = new Log(directory.resolve(name))) {
      return log.importing().from(file);
    }
  }
}

package dk.partsync.registers.sor;

import static dk.partsync.registers.sor.Csv.id;
import static dk.partsync.registers.sor.Csv.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.partsync.api.sync.FailureCode;
import dk.partsync.registers.http.SourceException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are not a whole snapshot end the run before anything is concluded from them. */
class BrokenFilesTest {

  private static final String GOOD = new Csv().add(row(id(1))).add(row(id(2))).toString();

  static Stream<Arguments> brokenFiles() {
    FailureCode wrong = FailureCode.SOURCE_WRONG_CONTENT;
    FailureCode cut = FailureCode.SOURCE_TRUNCATED;
    return Stream.of(
        Arguments.of("", cut, "empty"),
        Arguments.of(Csv.HEADER, cut, "no rows"),
        Arguments.of(Csv.HEADER + "\r\n", cut, "no rows"),
        Arguments.of(GOOD.substring(0, GOOD.length() - 20), cut, "middle of a row"),
        Arguments.of(GOOD + "\"" + id(3), cut, "middle of a row"),
        Arguments.of(GOOD + row(id(3), "FromDate", "2026-0"), cut, "middle of a row"),
        Arguments.of("<!DOCTYPE html><html>", wrong, "web page"),
        Arguments.of("\uFEFF \r\n<?xml version='1.0'?>", wrong, "web page"),
        Arguments.of("PK\u0003\u0004 and so on", wrong, "archive"),
        Arguments.of("S\0o\0r\0I\0d\0", wrong, "binary"),
        Arguments.of("{\"error\": \"maintenance\"}", wrong, "no column"),
        Arguments.of(";" + GOOD, wrong, "as many"),
        Arguments.of("a".repeat(1_100_000), wrong, "longer than a million"),
        Arguments.of(GOOD + "\"" + "a".repeat(1_100_000), wrong, "Line 4 is longer"));
  }

  @ParameterizedTest
  @MethodSource("brokenFiles")
  @DisplayName("N-20 a cut, empty or foreign file is refused")
  void areRefusedWithAPlainReason(String text, FailureCode code, String words) {
    SourceException failure =
        Assertions.catchThrowableOfType(SourceException.class, () -> Scanned.of(text));

    assertThat(failure.code()).isEqualTo(code);
    assertThat(failure).hasMessageContaining(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SorId",
        "EntityName",
        "FirstFromDate",
        "ToDate",
        "UpdatedAt",
        "PostalAddressStreetName",
        "PostalAddressStreetBuildingId",
        "PostalAddressPostCodeId",
        "PostalAddressCountryIdCode"
      })
  void aMissingMandatoryColumnIsNamed(String column) {
    String renamed =
        (";" + Csv.HEADER).replace(";" + column + ";", ";Other;").substring(1) + "\n" + row(id(1));

    SourceException failure =
        Assertions.catchThrowableOfType(SourceException.class, () -> Scanned.of(renamed));

    assertThat(failure.code()).isEqualTo(FailureCode.MISSING_COLUMN);
    assertThat(failure).hasMessageContaining(column + ";");
  }

  @Test
  void aBadLastRowDoesNotStopTheRunWhenItIsWhole() {
    Scanned scanned = Scanned.of(GOOD + row("1057801000016000"));

    assertThat(scanned.rows()).hasSize(2);
    assertThat(scanned.rejected()).hasSize(1);
  }

  @Test
  void aLastRowWithoutLineEndIsARow() {
    assertThat(Scanned.of(GOOD + row(id(3))).rows()).hasSize(3);
  }

  @Test
  void aStoredFileThatIsGoneOrChangedIsLost(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("stored.csv");
    SorSnapshotReader reader = new SorSnapshotReader();
    assertLost(reader, file, 2);

    Files.write(file, GOOD.getBytes(StandardCharsets.UTF_8));
    assertLost(reader, file, 2, 5);
    assertLost(reader, file, 1);

    Files.writeString(file, new Csv().add("bad").add(row(id(2))).toString());
    assertLost(reader, file, 2);
    assertThatThrownBy(() -> reader.scan(folder.resolve("none"), "", Scanned.TODAY, row -> {}))
        .isInstanceOfSatisfying(
            SourceException.class, e -> assertThat(e.code()).isEqualTo(FailureCode.SOURCE_LOST));
  }

  private static void assertLost(SorSnapshotReader reader, Path file, long... lines) {
    assertThatThrownBy(() -> reader.read(file, LongStream.of(lines).iterator(), row -> {}))
        .isInstanceOfSatisfying(
            SourceException.class, e -> assertThat(e.code()).isEqualTo(FailureCode.SOURCE_LOST));
  }
}

package dk.partsync.registers.sor;

import static dk.partsync.registers.sor.Csv.id;
import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.sor.SorId;
import dk.partsync.api.sync.FailureCode;
import dk.partsync.registers.http.SourceException;
import dk.partsync.simulator.sor.Day;
import dk.partsync.simulator.sor.SorFormat;
import dk.partsync.simulator.sor.SorWorld;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SorCompleteReaderTest {

  private static final String UNITS = "SOREntity.csv";
  private static final String EMPTY_UNITS = "SorId;ToDate\r\n";

  @TempDir private Path folder;

  @Test
  @DisplayName("N-39 the true end date is the last one in the history, unless a row is open")
  void findsEndDatesOfTheWantedUnits() throws IOException {
    Path zip =
        zip(
            UNITS,
            "\uFEFFSorId;EntityName;ToDate\r\n"
                + units("1;a;2024-01-01", "1;b;2026-09-19", "1;c;2025-01-01")
                + units("2;a;2024-01-01", "2;b;")
                + units("3;a;2024-01-01", "3;b;31/12/2025", "4;a;2026-01-01"));

    Map<SorId, ClosedUnit> found = read(zip, 1, 2, 3, 9);

    assertThat(found)
        .isEqualTo(
            Map.of(
                SorId.of(1), new ClosedUnit(LocalDate.of(2026, 9, 19), List.of()),
                SorId.of(2), new ClosedUnit(null, List.of()),
                SorId.of(3), new ClosedUnit(null, List.of())));
  }

  @Test
  @DisplayName("N-39 successors come in the order of the file, each once")
  void findsSuccessors() throws IOException {
    String pairs =
        "SorId;ReplacedBySorId;FromDate\r\n"
            + String.join(
                "\r\n",
                id(1) + ";=\"" + id(7) + "\";2026-01-01",
                id(1) + ";" + id(6) + ";",
                id(1) + ";" + id(7) + ";",
                id(1) + ";" + id(1) + ";",
                id(1) + ";1057801000016000;",
                id(2) + ";" + id(8) + ";");
    Path zip = zip("SORReplacedEntities.csv", pairs, UNITS, EMPTY_UNITS);

    assertThat(read(zip, 1, 3))
        .isEqualTo(Map.of(SorId.of(1), new ClosedUnit(null, List.of(SorId.of(7), SorId.of(6)))));
  }

  @Test
  void answersWithoutSuccessorsWhenTheirColumnsAreOthers() throws IOException {
    Path zip =
        zip("SORReplacedEntities.csv", "Old;New\r\n1;2\r\n", UNITS, EMPTY_UNITS + units("1;x"));

    assertThat(read(zip, 1)).containsOnlyKeys(SorId.of(1));
  }

  @Test
  @DisplayName("N-39 units that vanish from the snapshot get the day the register closed them")
  void readsTheArchiveOfTheSimulatedRegister() throws IOException {
    SorWorld world = SorWorld.of(5, 400, LocalDate.of(2026, 9, 20));
    SorId gone = world.openIds().get(3);
    SorId open = world.openIds().get(7);
    world.close(gone, LocalDate.of(2026, 9, 20));
    Day next = world.nextDay();
    Path zip = folder.resolve("Sor_complete.zip");
    try (OutputStream out = Files.newOutputStream(zip)) {
      world.writeComplete(out, SorFormat.standard());
    }

    Map<SorId, ClosedUnit> found =
        new SorCompleteReader(ZipLimits.defaults()).read(zip, Set.of(gone, open));

    assertThat(next.date()).isEqualTo(LocalDate.of(2026, 9, 21));
    assertThat(found.get(gone).endDate()).isEqualTo(LocalDate.of(2026, 9, 20));
    assertThat(found.get(open).endDate()).isNull();
  }

  @Test
  void refusesAnArchiveThatUnpacksToTooMuch() throws IOException {
    Path bomb = zip("Other.csv", "0".repeat(5_000_000), UNITS, EMPTY_UNITS);
    assertThat(Files.size(bomb)).isLessThan(20_000);

    assertFails(bomb, new ZipLimits(4_000_000, 10), FailureCode.SOURCE_TOO_LARGE, "4000000");
  }

  @Test
  void refusesAUnitsFileThatIsOneEndlessLine() throws IOException {
    Path bomb = zip(UNITS, EMPTY_UNITS + "0".repeat(5_000_000));

    assertFails(bomb, ZipLimits.defaults(), FailureCode.SOURCE_WRONG_CONTENT, "longer than");
  }

  @Test
  void refusesTooManyMembers() throws IOException {
    Path many = zip("a.csv", "", "b.csv", "", UNITS, EMPTY_UNITS);

    assertFails(many, new ZipLimits(1000, 2), FailureCode.SOURCE_WRONG_CONTENT, "more than 2");
    assertThat(new SorCompleteReader(new ZipLimits(1000, 3)).read(many, Set.of())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"../SOREntity.csv", "/etc/passwd", "a/b.csv", "a\\b.csv", "C:x.csv"})
  void refusesMembersWithAPath(String name) throws IOException {
    Path zip = zip(UNITS, EMPTY_UNITS, name, "x");

    assertFails(zip, ZipLimits.defaults(), FailureCode.SOURCE_WRONG_CONTENT, "path");
  }

  @ParameterizedTest
  @ValueSource(strings = {"inner.zip", "Inner.ZIP", "innocent.csv"})
  void refusesArchivesWithin(String name) throws IOException {
    byte[] inner = Files.readAllBytes(zip(UNITS, EMPTY_UNITS));
    Path zip = zip(UNITS, EMPTY_UNITS, name, new String(inner, StandardCharsets.ISO_8859_1));

    assertFails(zip, ZipLimits.defaults(), FailureCode.SOURCE_WRONG_CONTENT, "another archive");
  }

  @Test
  void refusesTwoMembersOfOneName() throws IOException {
    Path zip = zip(UNITS, EMPTY_UNITS, "SOREntitY.csv", EMPTY_UNITS);

    assertFails(zip, ZipLimits.defaults(), FailureCode.SOURCE_WRONG_CONTENT, "one name");
  }

  @Test
  void refusesAnArchiveWithoutUnits() throws IOException {
    assertFails(
        zip("EDITypes.csv", "x"),
        ZipLimits.defaults(),
        FailureCode.SOURCE_WRONG_CONTENT,
        "SOREntity.csv");
  }

  @Test
  void refusesUnitsWithoutTheColumnItNeeds() throws IOException {
    assertFails(
        zip(UNITS, "SorId;EntityName\r\n"),
        ZipLimits.defaults(),
        FailureCode.MISSING_COLUMN,
        "ToDate");
  }

  @Test
  @DisplayName("N-38 a cut or foreign archive gives no end dates")
  void refusesCutDamagedAndForeignFiles() throws IOException {
    byte[] whole = Files.readAllBytes(zip(UNITS, EMPTY_UNITS + units("1;2026-01-01").repeat(99)));
    ZipLimits limits = ZipLimits.defaults();
    for (int length = 4; length < whole.length - 22; length += 7) {
      Path cut = write(Arrays.copyOf(whole, length));
      assertFails(cut, limits, FailureCode.SOURCE_TRUNCATED, "too early");
    }
    byte[] damaged = whole.clone();
    Arrays.fill(damaged, 50, 70, (byte) 0x55);
    assertFails(write(damaged), limits, FailureCode.SOURCE_WRONG_CONTENT, "damaged");
    assertFails(
        write("<html>".getBytes(StandardCharsets.UTF_8)),
        limits,
        FailureCode.SOURCE_WRONG_CONTENT,
        "not a zip");
    assertFails(write(new byte[0]), limits, FailureCode.SOURCE_WRONG_CONTENT, "not a zip");
    assertFails(folder.resolve("gone"), limits, FailureCode.SOURCE_LOST, "new run");
  }

  private static void assertFails(Path zip, ZipLimits limits, FailureCode code, String words) {
    SourceException failure =
        Assertions.catchThrowableOfType(
            SourceException.class,
            () -> new SorCompleteReader(limits).read(zip, Set.of(SorId.of(1))));

    assertThat(failure.code()).isEqualTo(code);
    assertThat(failure).hasMessageContaining(words);
  }

  private static Map<SorId, ClosedUnit> read(Path zip, long... numbers) {
    Set<SorId> wanted = Set.copyOf(Arrays.stream(numbers).mapToObj(SorId::of).toList());
    return new SorCompleteReader(ZipLimits.defaults()).read(zip, wanted);
  }

  private static String units(String... rows) {
    StringBuilder text = new StringBuilder();
    for (String row : rows) {
      int end = row.indexOf(';');
      long number = Long.parseLong(row.substring(0, end));
      text.append("\"=\"\"").append(id(number)).append("\"\"\"").append(row.substring(end));
      text.append("\r\n");
    }
    return text.toString();
  }

  private Path write(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("written.zip"), bytes);
  }

  /** Members by name and content; content in ISO 8859-1 when it is bytes. */
  private Path zip(String... namesAndContents) throws IOException {
    Path zip = folder.resolve("made.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        String content = namesAndContents[i + 1];
        boolean bytes = content.startsWith("PK");
        out.putNextEntry(new ZipEntry(namesAndContents[i]));
        out.write(content.getBytes(bytes ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8));
        out.closeEntry();
      }
    }
    return zip;
  }
}

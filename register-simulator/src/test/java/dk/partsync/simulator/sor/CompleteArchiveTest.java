package dk.partsync.simulator.sor;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.sor.SorId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class CompleteArchiveTest {

  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 9, 20);

  private final SorWorld world = SorWorld.of(9, 1000, FIRST_DAY);

  private byte[] archive() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    world.writeComplete(out, SorFormat.standard());
    return out.toByteArray();
  }

  private Map<String, String> members() throws IOException {
    Map<String, String> members = new LinkedHashMap<>();
    ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive()));
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      members.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
    }
    return members;
  }

  private CsvTable entities() throws IOException {
    return CsvTable.parse(members().get("SOREntity.csv"));
  }

  @Test
  void theEntityFileIsOneOfSeveralMembersAndHasAByteOrderMark() throws IOException {
    assertThat(members())
        .containsOnlyKeys(
            "SORClassifications.csv", "SOREntity.csv", "SORReplacedEntities.csv", "SHAKSORMap.csv");
    assertThat(members().get("SOREntity.csv")).startsWith("\uFEFFSorId;");
  }

  @Test
  void theSameWorldGivesTheSameBytes() throws IOException {
    assertThat(archive()).isEqualTo(archive());
  }

  @Test
  void itHoldsEveryUnitOfTheDailyFileAndClosedOnesWithTheirLastDay() throws IOException {
    CsvTable all = entities();
    CsvTable daily = CsvTable.daily(world);
    assertThat(all.header()).isEqualTo(daily.header());
    assertThat(all.rows()).containsAll(daily.rows());
    List<String> open = daily.column("SorId");
    assertThat(all.rows())
        .filteredOn(row -> !open.contains(row.get("sorid")))
        .hasSizeGreaterThanOrEqualTo(50)
        .allMatch(row -> row.get("todate").compareTo("2026-09-20") < 0)
        .noneMatch(row -> row.get("todate").isEmpty());
  }

  @Test
  void aUnitThatVanishedFromTheDailyFileHasItsTrueLastDayHere() throws IOException {
    SorId id = world.nextDay(DayPlan.quiet().closing(1)).closed().get(0);
    List<Map<String, String>> rows = entities().rowsOf(id.value());
    assertThat(rows.get(rows.size() - 1)).containsEntry("todate", "2026-09-20");
  }

  @Test
  void earlierVersionsEndTheDayBeforeTheNextBegins() throws IOException {
    SorId id = world.nextDay(DayPlan.quiet().changing(1)).changed().get(0);
    List<Map<String, String>> rows = entities().rowsOf(id.value());
    assertThat(rows).hasSizeGreaterThanOrEqualTo(2);
    assertThat(rows.get(rows.size() - 2)).containsEntry("todate", "2026-09-20");
    assertThat(rows.get(rows.size() - 1))
        .containsEntry("fromdate", "2026-09-21")
        .containsEntry("todate", "");
  }

  @Test
  void replacedUnitsAreClosedAndTheirSuccessorsKnown() throws IOException {
    CsvTable replaced = CsvTable.parse(members().get("SORReplacedEntities.csv"));
    List<String> open = CsvTable.daily(world).column("SorId");
    assertThat(replaced.header()).containsExactly("SorId", "ReplacedBySorId", "FromDate");
    assertThat(replaced.column("SorId")).isNotEmpty().doesNotContainAnyElementsOf(open);
    assertThat(open).containsAll(replaced.column("ReplacedBySorId"));
  }

  @Test
  void shakCodesPointAtUnits() throws IOException {
    CsvTable map = CsvTable.parse(members().get("SHAKSORMap.csv"));
    assertThat(entities().column("SorId")).containsAll(map.column("SorId"));
    assertThat(map.column("ShakId")).isNotEmpty().allMatch(code -> code.startsWith("99"));
  }
}

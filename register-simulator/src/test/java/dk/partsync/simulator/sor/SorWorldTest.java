package dk.partsync.simulator.sor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.partsync.api.sor.SorId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SorWorldTest {

  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 9, 20);

  private static String exportAfterThreeNights(long seed) {
    SorWorld world = SorWorld.of(seed, 500, FIRST_DAY);
    for (int i = 0; i < 3; i++) {
      world.nextDay();
    }
    return CsvTable.dailyText(world, SorFormat.standard());
  }

  @Test
  void theSameSeedGivesTheSameFilesAlsoAfterSomeNights() {
    assertThat(exportAfterThreeNights(7)).isEqualTo(exportAfterThreeNights(7));
    assertThat(exportAfterThreeNights(7)).isNotEqualTo(exportAfterThreeNights(8));
  }

  @Property(tries = 60)
  void theDailyFileHasAsManyRowsAsAskedForEachWithAValidIdOfItsOwn(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 1500) int units) {
    SorWorld world = SorWorld.of(seed, units, FIRST_DAY);
    List<String> ids = CsvTable.daily(world).column("SorId");
    assertThat(ids).hasSize(units).doesNotHaveDuplicates();
    assertThat(ids.stream().map(SorId::new).toList()).isEqualTo(world.openIds());
  }

  @Test
  void aRegisterOfFewerThanTwoUnitsIsRefused() {
    assertThatThrownBy(() -> SorWorld.of(1, 1, FIRST_DAY))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void everyUnitHangsBelowOneAHigherLevelOwnsAndTreesAreSixLevelsDeep() {
    CsvTable daily = CsvTable.daily(SorWorld.of(1, 2000, FIRST_DAY));
    Map<String, Map<String, String>> byId =
        daily.rows().stream().collect(Collectors.toMap(row -> row.get("sorid"), row -> row));
    int deepest = 0;
    for (Map<String, String> row : daily.rows()) {
      int depth = 1;
      Map<String, String> top = row;
      while (!top.get("parentsorid").isEmpty()) {
        top = byId.get(top.get("parentsorid"));
        depth++;
      }
      deepest = Math.max(deepest, depth);
      assertThat(top.get("sortype")).isEqualTo("IE");
      assertThat(row.get("institutionownersorid")).isEqualTo(top.get("sorid"));
      assertThat(row.get("sortype")).isEqualTo(depth == 1 ? "IE" : depth == 2 ? "SI" : "OE");
      assertThat(row.get("institutionownercvrnumberid"))
          .isEqualTo(top.get("institutionownercvrnumberid"));
    }
    assertThat(deepest).isEqualTo(6);
  }

  @Test
  void ownersAreRegionsMunicipalitiesAndPrivate() {
    CsvTable daily = CsvTable.daily(SorWorld.of(1, 1000, FIRST_DAY));
    assertThat(daily.column("InstitutionOwnerEntityTypeName"))
        .contains("region", "kommune", "privat")
        .allMatch(type -> List.of("region", "kommune", "privat").contains(type));
    assertThat(daily.column("EntityTypeName"))
        .contains("hospital", "almen lægepraksis", "tandlægepraksis", "apotek", "plejehjem");
  }

  @Test
  void aPracticeIsOwnerInstitutionAndUnitsOfNearlyOneNameInSequence() {
    CsvTable daily = CsvTable.daily(SorWorld.of(1, 1000, FIRST_DAY));
    List<Map<String, String>> rows = daily.rows();
    int owner = daily.column("InstitutionOwnerEntityTypeName").indexOf("privat");
    String name = rows.get(owner + 1).get("entityname");
    assertThat(rows.get(owner).get("entityname")).isEqualTo(name + " ApS");
    assertThat(rows.get(owner + 2).get("entityname")).isEqualTo(name);
    assertThat(runningNumber(rows.get(owner + 2))).isEqualTo(runningNumber(rows.get(owner)) + 2);
  }

  private static long runningNumber(Map<String, String> row) {
    String id = row.get("sorid");
    return Long.parseLong(id.substring(0, id.length() - 10));
  }

  @Test
  void namesHoldDanishLettersQuotesAndSemicolons() {
    assertThat(CsvTable.daily(SorWorld.of(1, 1000, FIRST_DAY)).column("EntityName"))
        .anyMatch(name -> name.contains("æ") || name.contains("Æ"))
        .anyMatch(name -> name.contains("ø") || name.contains("Ø"))
        .anyMatch(name -> name.contains("å") || name.contains("Å"))
        .anyMatch(name -> name.contains("\""))
        .anyMatch(name -> name.contains(";"));
  }

  @Test
  void onePostcodeBelongsToOneDistrictAndRegion() {
    CsvTable daily = CsvTable.daily(SorWorld.of(1, 3000, FIRST_DAY));
    Map<String, List<String>> places =
        daily.rows().stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.get("postaladdresspostcodeid"),
                    Collectors.mapping(
                        row ->
                            row.get("postaladdressdistrictname")
                                + row.get("postaladdressregioncode")
                                + row.get("postaladdresscountryidcode"),
                        Collectors.toList())));
    assertThat(places.values()).allMatch(values -> values.stream().distinct().count() == 1);
    assertThat(places).containsKey("8000").containsKey("100");
    assertThat(places.get("8000").get(0)).isEqualTo("Aarhus C1082DK");
    assertThat(places.get("100").get(0)).isEqualTo("TórshavnFO");
  }

  @Test
  void someUnitsStartLaterAndSomeCloseLater() {
    CsvTable daily = CsvTable.daily(SorWorld.of(1, 1000, FIRST_DAY));
    assertThat(daily.column("FirstFromDate").stream().map(LocalDate::parse))
        .filteredOn(date -> date.isAfter(FIRST_DAY))
        .hasSize(10);
    assertThat(daily.column("ToDate"))
        .filteredOn(date -> !date.isEmpty())
        .hasSizeBetween(5, 10)
        .allMatch(date -> LocalDate.parse(date).isAfter(FIRST_DAY));
  }

  @Test
  void unitsExistBeforeTheirLatestVersion() {
    assertThat(CsvTable.daily(SorWorld.of(1, 1000, FIRST_DAY)).rows())
        .allMatch(row -> row.get("firstfromdate").compareTo(row.get("fromdate")) <= 0)
        .anyMatch(row -> row.get("firstfromdate").compareTo(row.get("fromdate")) < 0)
        .anyMatch(row -> row.get("updatedat").compareTo(row.get("firstfromdate")) < 0);
  }
}

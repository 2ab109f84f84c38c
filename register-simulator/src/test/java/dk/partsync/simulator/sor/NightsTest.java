package dk.partsync.simulator.sor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.partsync.api.sor.SorId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The nights of registers/sor.md section 8 that change the content of the daily file. */
class NightsTest {

  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 9, 20);
  private static final DayPlan QUIET = DayPlan.quiet();

  private final SorWorld world = SorWorld.of(11, 1000, FIRST_DAY);
  private CsvTable before = CsvTable.daily(world);

  private Set<String> rowsThatDiffer(CsvTable after) {
    Map<String, List<Map<String, String>>> old = byId(before);
    Set<String> ids = new TreeSet<>();
    byId(after)
        .forEach(
            (id, rows) -> {
              if (old.containsKey(id) && !rows.equals(old.get(id))) {
                ids.add(id);
              }
            });
    return ids;
  }

  private static Map<String, List<Map<String, String>>> byId(CsvTable table) {
    Map<String, List<Map<String, String>>> byId = new HashMap<>();
    table
        .rows()
        .forEach(row -> byId.computeIfAbsent(row.get("sorid"), id -> new ArrayList<>()).add(row));
    return byId;
  }

  private static Set<String> values(List<SorId> ids) {
    return new TreeSet<>(ids.stream().map(SorId::value).toList());
  }

  private Set<String> gone(CsvTable after) {
    Set<String> gone = new TreeSet<>(before.column("SorId"));
    gone.removeAll(after.column("SorId"));
    return gone;
  }

  private Set<String> added(CsvTable after) {
    Set<String> added = new TreeSet<>(after.column("SorId"));
    added.removeAll(before.column("SorId"));
    return added;
  }

  private SorId anyUnit(Predicate<Map<String, String>> fits) {
    return before.rows().stream()
        .filter(row -> row.get("sortype").equals("OE") && row.get("todate").isEmpty())
        .filter(row -> row.get("firstfromdate").compareTo("2026-09-20") < 0)
        .filter(fits)
        .map(row -> new SorId(row.get("sorid")))
        .findFirst()
        .orElseThrow();
  }

  private SorId anyUnit() {
    return anyUnit(row -> true);
  }

  private Map<String, String> rowOf(SorId id) {
    return CsvTable.daily(world).rowsOf(id.value()).get(0);
  }

  @Test
  @DisplayName("night 2: a quiet night gives the identical file")
  void aQuietNightGivesTheIdenticalFile() {
    SorWorld quiet = SorWorld.of(1, 90, FIRST_DAY);
    String first = CsvTable.dailyText(quiet, SorFormat.standard());
    assertThat(quiet.nextDay(QUIET).date()).isEqualTo(FIRST_DAY.plusDays(1));
    assertThat(CsvTable.dailyText(quiet, SorFormat.standard())).isEqualTo(first);
  }

  @Test
  @DisplayName("night 3: ten edits, each with new FromDate and UpdatedAt")
  void changedUnitsAreTheOnesThatDiffer() {
    Day day = world.nextDay(QUIET.changing(10));
    CsvTable after = CsvTable.daily(world);
    assertThat(day.changed()).hasSize(10);
    assertThat(rowsThatDiffer(after)).isEqualTo(values(day.changed()));
    for (SorId id : day.changed()) {
      assertThat(rowOf(id))
          .containsEntry("fromdate", "2026-09-21")
          .containsEntry("updatedat", "2026-09-20");
    }
  }

  @Test
  @DisplayName("night 4: a parent's address changes and only its own UpdatedAt moves")
  void childrenShowTheirParentsNewAddressWithoutBeingUpdated() {
    SorId parent = world.parentOfAtLeast(20);
    List<SorId> children = world.changeParentAddress(parent);
    Set<String> expected = values(children);
    assertThat(expected).hasSizeGreaterThanOrEqualTo(20).doesNotContain(parent.value());
    expected.add(parent.value());
    assertThat(rowsThatDiffer(CsvTable.daily(world))).isEqualTo(expected);
    assertThat(rowOf(parent)).containsEntry("updatedat", "2026-09-19");
    for (SorId child : children) {
      Map<String, String> old = before.rowsOf(child.value()).get(0);
      assertThat(rowOf(child))
          .containsEntry("updatedat", old.get("updatedat"))
          .containsEntry("fromdate", old.get("fromdate"))
          .containsEntry("postaladdressstreetname", rowOf(parent).get("postaladdressstreetname"));
    }
  }

  @Test
  @DisplayName("night 5: rows go after their ToDate, and without ever having had one")
  void announcedClosuresShowTheirDateAndOthersVanishAtOnce() {
    SorId announced = anyUnit();
    world.close(announced, FIRST_DAY);
    assertThat(rowOf(announced)).containsEntry("todate", "2026-09-20");
    before = CsvTable.daily(world);
    Day day = world.nextDay(QUIET.closing(2));
    assertThat(day.closed()).hasSize(2);
    assertThat(day.expired()).containsExactly(announced);
    Set<String> expected = values(day.closed());
    expected.add(announced.value());
    assertThat(gone(CsvTable.daily(world))).isEqualTo(expected);
    assertThat(world.openIds()).doesNotContainAnyElementsOf(day.closed());
  }

  @Test
  void aClosureDatedBackVanishesAtOnceAndAClosedUnitCannotBeEdited() {
    SorId id = anyUnit();
    world.close(id, FIRST_DAY.minusDays(1));
    assertThat(gone(CsvTable.daily(world))).containsExactly(id.value());
    assertThatThrownBy(() -> world.rename(id, "x")).hasMessage("the unit is closed");
  }

  @Test
  @DisplayName("night 6: a closed unit returns with empty ToDate")
  void aReopenedUnitIsBackWithoutToDate() {
    SorId id = anyUnit();
    world.close(id, FIRST_DAY);
    world.nextDay(QUIET);
    world.nextDay(QUIET);
    before = CsvTable.daily(world);
    Day day = world.nextDay(QUIET.reopening(1));
    assertThat(day.reopened()).containsExactly(id);
    assertThat(added(CsvTable.daily(world))).containsExactly(id.value());
    assertThat(rowOf(id))
        .containsEntry("todate", "")
        .containsEntry("fromdate", "2026-09-23")
        .containsEntry("updatedat", "2026-09-22");
  }

  @Test
  void aClosureAnnouncedAheadCanBeTakenBackAndAnOpenUnitNotReopened() {
    SorId id = anyUnit();
    world.close(id, FIRST_DAY.plusDays(30));
    world.reopen(id);
    assertThat(rowOf(id)).containsEntry("todate", "");
    assertThatThrownBy(() -> world.reopen(id)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @DisplayName("night 9: two rows for one id, the second taking over without a change in the file")
  void aFutureEditIsASecondRowThatTakesOverSilently() {
    SorId id = anyUnit();
    world.futureEdit(id, FIRST_DAY.plusDays(1), "Nyt navn i morgen");
    String file = CsvTable.dailyText(world, SorFormat.standard());
    List<Map<String, String>> rows = CsvTable.parse(file).rowsOf(id.value());
    assertThat(rows).hasSize(2);
    assertThat(rows.get(1))
        .containsEntry("entityname", "Nyt navn i morgen")
        .containsEntry("fromdate", "2026-09-21");
    world.nextDay(QUIET);
    assertThat(CsvTable.daily(world).rowsOf(id.value())).isEqualTo(rows);
    world.nextDay(QUIET);
    assertThat(CsvTable.daily(world).rowsOf(id.value())).containsExactly(rows.get(1));
  }

  @Test
  @DisplayName("night 12: long names and addresses, ToDate today")
  void longNamesAndAddressesAreKeptWhole() {
    SorId id = anyUnit();
    String longName = "Æøå ".repeat(50) + "\uD83C\uDFE5";
    world.rename(id, longName);
    world.move(id, Address.at("Lang Gade ".repeat(20).strip(), "1", "100", "Tórshavn"));
    world.close(id, world.today());
    assertThat(rowOf(id))
        .containsEntry("entityname", longName)
        .containsEntry("postaladdressstreetname", "Lang Gade ".repeat(20).strip())
        .containsEntry("postaladdresspostcodeid", "100")
        .containsEntry("todate", "2026-09-20");
  }

  @Test
  @DisplayName("night 13: 60 % of the rows change in one night")
  void sixtyPerCentCanChangeInOneNight() {
    Day day = world.nextDay(QUIET.changing(600));
    assertThat(day.changed()).hasSize(600);
    assertThat(rowsThatDiffer(CsvTable.daily(world))).hasSize(600);
  }

  @Test
  void whatADayReportsIsWhatTheFileShows() {
    for (int i = 0; i < 30; i++) {
      Day day = world.nextDay();
      CsvTable after = CsvTable.daily(world);
      Set<String> newIds = values(day.created());
      newIds.addAll(values(day.futureDated()));
      newIds.addAll(values(day.reopened()));
      assertThat(added(after)).isEqualTo(newIds);
      Set<String> oldIds = values(day.closed());
      oldIds.addAll(values(day.expired()));
      assertThat(gone(after)).isEqualTo(oldIds);
      assertThat(rowsThatDiffer(after))
          .containsAll(values(day.changed()))
          .containsAll(values(day.moved()))
          .containsAll(values(day.announced()))
          .containsAll(values(day.futureEdited()));
      before = after;
    }
  }

  @Test
  void createdUnitsStartTodayAndFutureOnesLater() {
    Day day = world.nextDay(QUIET.creating(9).creatingAhead(3));
    assertThat(day.created()).hasSize(9).allMatch(id -> startOf(id).equals(day.date()));
    assertThat(day.futureDated()).hasSize(3).allMatch(id -> startOf(id).isAfter(day.date()));
  }

  private LocalDate startOf(SorId id) {
    return LocalDate.parse(rowOf(id).get("firstfromdate"));
  }

  @Test
  void aNightCannotChangeMoreThanThereIs() {
    SorWorld small = SorWorld.of(1, 5, FIRST_DAY);
    Day day = small.nextDay(QUIET.closing(100).changing(100).reopening(5));
    assertThat(day.closed().size() + day.changed().size()).isBetween(1, 5);
    assertThat(day.reopened()).isEmpty();
  }
}

package dk.partsync.simulator.cvr;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.BeforeTry;

class CvrChangesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 20);
  private static final int NIGHT = 11;

  private CvrWorld world;

  @BeforeTry
  void begin() {
    world = CvrWorld.of(1, 260, DAY);
  }

  /** Two numbers to a step: what happens, and to which unit in business. */
  private void live(List<Integer> steps) {
    for (int step : steps) {
      if (step % 12 == NIGHT) {
        world.nextDay();
      } else {
        happen(step % 12, world.register().unit(step / 12));
      }
    }
  }

  private void happen(int what, Unit unit) {
    if (!unit.inBusiness() || unit.kind() == Kind.PARTICIPANT) {
      return;
    }
    UnitChanges change = world.change(unit.id());
    String other = world.special("association").id();
    boolean company = unit.kind() == Kind.COMPANY && !unit.id().equals(other);
    switch (what) {
      case 0 -> change.rename("Ny ApS");
      case 1 -> change.renameFrom(world.today().plusDays(2), "Senere ApS");
      case 2 -> change.move();
      case 3 -> change.changeIndustry();
      case 4 -> change.protect();
      case 5 -> change.unprotect();
      case 6 -> change.tellAgain();
      case 7 -> world.holdImports();
      case 8 -> world.completeImports();
      default -> end(what, change, company, unit, other);
    }
  }

  private static void end(int what, UnitChanges change, boolean company, Unit unit, String other) {
    if (company) {
      if (what == 9) {
        change.close();
      } else {
        change.mergeInto(other);
      }
    } else if (unit.kind() == Kind.PRODUCTION_UNIT) {
      change.moveTo(other);
    }
  }

  private List<Unit> units() {
    return world.register().places().mapToObj(world.register()::unit).toList();
  }

  @Property(tries = 20)
  void exactlyOneRowOfEachAttributeIsCurrent(
      @ForAll @Size(max = 25) List<@IntRange(max = 3119) Integer> steps) {
    live(steps);
    for (Unit unit : units()) {
      byAttribute(unit).values().forEach(facts -> assertOneIsCurrent(unit, facts));
    }
  }

  private Map<String, List<Fact>> byAttribute(Unit unit) {
    return unit.facts().stream()
        .filter(fact -> fact.entity().bitemporal())
        .collect(Collectors.groupingBy(fact -> fact.entity() + "/" + fact.slot()));
  }

  private void assertOneIsCurrent(Unit unit, List<Fact> facts) {
    List<Fact> standing = facts.stream().filter(fact -> fact.span().stands()).toList();
    long current = standing.stream().filter(fact -> fact.span().holdsOn(world.today())).count();
    if (unit.inBusiness()) {
      assertThat(current).isEqualTo(1);
    } else {
      assertThat(current).isLessThanOrEqualTo(1);
      assertThat(standing).isNotEmpty();
    }
    for (Fact one : standing) {
      assertThat(standing.stream().filter(two -> two.span().holdsOn(one.span().from())))
          .containsExactly(one);
    }
  }

  @Property(tries = 20)
  void keysTellAllRowsApart(@ForAll @Size(max = 25) List<@IntRange(max = 3119) Integer> steps) {
    live(steps);
    for (Unit unit : units()) {
      List<String> keys = new ArrayList<>();
      for (Entity entity : Entity.values()) {
        Rows.of(unit, entity, null)
            .forEach(row -> keys.add(entity + Cursor.of(entity, row).text()));
      }
      assertThat(keys).doesNotHaveDuplicates();
    }
  }

  @Property(tries = 20)
  void whatNoticesTellLeadsFromTheFirstRowsToTheLastAndTheirNumbersNeverFall(
      @ForAll @Size(max = 25) List<@IntRange(max = 3119) Integer> steps) {
    Set<String> rows = rows();
    live(steps);
    long lastId = world.journal().status().lastEventId();
    int lastImport = 0;
    for (Journal.Notice notice : world.journal().notices()) {
      String row = notice.unit().rowId(notice.ordinal());
      if (notice.inserted()) {
        assertThat(notice.unit().sequence()).isGreaterThanOrEqualTo(lastImport);
        lastImport = notice.unit().sequence();
        assertThat(rows.add(row)).isTrue();
      } else {
        assertThat(rows.remove(row)).isTrue();
      }
    }
    assertThat(rows).isEqualTo(rows());
    assertThat(lastId).isLessThanOrEqualTo(5_000_000L + world.journal().notices().size());
  }

  private Set<String> rows() {
    Set<String> ids = new HashSet<>();
    for (Unit unit : units()) {
      for (int ordinal = 0; ordinal < unit.facts().size(); ordinal++) {
        assertThat(ids.add(unit.rowId(ordinal))).isTrue();
      }
    }
    return ids;
  }
}

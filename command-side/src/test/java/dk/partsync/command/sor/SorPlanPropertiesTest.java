package dk.partsync.command.sor;

import static dk.partsync.command.Units.EDITED;
import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.party.SorPartyEvent;
import dk.partsync.api.party.SorUnitClosed;
import dk.partsync.api.party.SorUnitRenamed;
import dk.partsync.api.party.SorUnitReopened;
import dk.partsync.api.sor.SorId;
import dk.partsync.api.sync.PlannedChange;
import dk.partsync.api.sync.Register;
import dk.partsync.registers.sor.ChosenRow;
import dk.partsync.registers.sor.SorSnapshot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class SorPlanPropertiesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 20);

  @Provide
  Arbitrary<ChosenRow> row() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 9),
            Arbitraries.of("A", "B", "C"),
            Arbitraries.integers().between(0, 3))
        .as((id, name, days) -> Snapshots.row(SorId.of(id), name, EDITED.plusDays(days)));
  }

  @Provide
  Arbitrary<List<ChosenRow>> rows() {
    return row().list().ofMaxSize(9).uniqueElements(ChosenRow::sorId);
  }

  @Provide
  Arbitrary<Map<SorId, KnownSorUnit>> known() {
    return Combinators.combine(rows(), Arbitraries.integers().between(0, 511))
        .as(
            (rows, closed) -> {
              Map<SorId, KnownSorUnit> known = new HashMap<>();
              for (int i = 0; i < rows.size(); i++) {
                boolean isClosed = (closed >> i & 1) == 1;
                known.put(rows.get(i).sorId(), Snapshots.known(rows.get(i), isClosed));
              }
              return known;
            });
  }

  @Provide
  Arbitrary<SorSnapshot> snapshot() {
    Arbitrary<Set<SorId>> rejected =
        Arbitraries.integers().between(1, 12).map(SorId::of).set().ofMaxSize(3);
    return Combinators.combine(
            rows(),
            rejected,
            Arbitraries.integers().between(0, 2),
            Arbitraries.integers().between(0, 3))
        .as(
            (rows, ids, unreadable, superseded) ->
                new SorSnapshot(
                    rows,
                    rows.size() + ids.size() + unreadable + superseded,
                    ids.size() + unreadable,
                    superseded,
                    ids,
                    unreadable,
                    List.of()));
  }

  private static SorPlan plan(SorSnapshot snapshot, Map<SorId, KnownSorUnit> known) {
    SorPlanner planner = new SorPlanner(snapshot, known);
    return planner.plan(SorClosings.of(planner.missing(), known, null, snapshot.unreadable(), DAY));
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  @Label("N-21 whatever the snapshot and the known units, the counts add up")
  void countsAddUp(
      @ForAll("snapshot") SorSnapshot snapshot, @ForAll("known") Map<SorId, KnownSorUnit> known) {
    SorPlan plan = plan(snapshot, known);
    var counts = plan.counts();
    assertThat(counts.addsUp(Register.SOR)).isTrue();
    assertThat(counts.created() + counts.changed() + counts.reopened() + counts.closed())
        .isEqualTo(plan.changes().size());
    assertThat(counts.closed() + counts.closingsWithheld()).isLessThanOrEqualTo(counts.knownOpen());
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  @Label("no unit is in a plan twice, and none closes that the snapshot holds")
  void everyUnitIsPlannedOnce(
      @ForAll("snapshot") SorSnapshot snapshot, @ForAll("known") Map<SorId, KnownSorUnit> known) {
    Set<String> present = new HashSet<>();
    snapshot.chosen().forEach(row -> present.add(row.sorId().value()));
    snapshot.idsOfRejected().forEach(id -> present.add(id.value()));
    List<PlannedChange> changes = plan(snapshot, known).changes();
    assertThat(changes).extracting(PlannedChange::sorId).doesNotHaveDuplicates();
    assertThat(changes)
        .filteredOn(change -> change.endDate() != null)
        .extracting(PlannedChange::sorId)
        .allMatch(id -> !present.contains(id));
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  @Label("N-28 planning again after the plan was applied finds nothing to do")
  void planningAgainFindsNothingToDo(
      @ForAll("snapshot") SorSnapshot snapshot, @ForAll("known") Map<SorId, KnownSorUnit> known) {
    Map<SorId, KnownSorUnit> after = applied(plan(snapshot, known), snapshot, known);
    assertThat(plan(snapshot, after).changes()).isEmpty();
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  @Label("the same snapshot in another order gives the same changes")
  void theOrderOfTheFileDoesNotMatter(
      @ForAll("snapshot") SorSnapshot snapshot,
      @ForAll("known") Map<SorId, KnownSorUnit> known,
      @ForAll @IntRange(max = 8) int turn) {
    List<ChosenRow> turned = new ArrayList<>(snapshot.chosen());
    Collections.rotate(turned, turn);
    SorSnapshot other =
        new SorSnapshot(
            turned,
            snapshot.read(),
            snapshot.rejected(),
            snapshot.superseded(),
            snapshot.idsOfRejected(),
            snapshot.unreadable(),
            List.of());
    assertThat(plan(other, known).changes())
        .containsExactlyInAnyOrderElementsOf(plan(snapshot, known).changes());
  }

  /** What the parties' events make of the known units; a party takes no older edition. */
  private static Map<SorId, KnownSorUnit> applied(
      SorPlan plan, SorSnapshot snapshot, Map<SorId, KnownSorUnit> known) {
    Map<SorId, ChosenRow> rows = new HashMap<>();
    snapshot.chosen().forEach(row -> rows.put(row.sorId(), row));
    Map<SorId, KnownSorUnit> after = new HashMap<>(known);
    for (PlannedChange change : plan.changes()) {
      SorId id = new SorId(change.sorId());
      ChosenRow row = rows.get(id);
      switch (change.action()) {
        case CREATE -> after.put(id, Snapshots.known(row, false));
        case CHANGE -> evolve(after, row, new SorUnitRenamed("p", row.name(), row.stamp()));
        case REOPEN -> evolve(after, row, new SorUnitReopened("p", null, row.stamp()));
        case CLOSE ->
            after.compute(
                id,
                (same, unit) ->
                    unit.after(new SorUnitClosed("p", change.endDate(), true, List.of())));
      }
    }
    return after;
  }

  private static void evolve(Map<SorId, KnownSorUnit> units, ChosenRow row, SorPartyEvent event) {
    units.computeIfPresent(
        row.sorId(),
        (same, unit) -> row.stamp().isOlderThan(unit.stamp()) ? unit : unit.after(event));
  }
}

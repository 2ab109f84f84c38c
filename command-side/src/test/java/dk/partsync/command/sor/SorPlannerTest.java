package dk.partsync.command.sor;

import static dk.partsync.command.Units.EDITED;
import static dk.partsync.command.sor.Snapshots.known;
import static dk.partsync.command.sor.Snapshots.row;
import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.sor.SorId;
import dk.partsync.api.sync.PlannedChange;
import dk.partsync.api.sync.Register;
import dk.partsync.api.sync.SyncAction;
import dk.partsync.registers.sor.ChosenRow;
import dk.partsync.registers.sor.SorSnapshot;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SorPlannerTest {

  private static final SorId ONE = SorId.of(1);
  private static final SorId TWO = SorId.of(2);
  private static final LocalDate LATER = EDITED.plusDays(1);
  private static final LocalDate DAY = LocalDate.of(2026, 9, 20);

  private static SorPlan plan(SorSnapshot snapshot, Map<SorId, KnownSorUnit> known) {
    SorPlanner planner = new SorPlanner(snapshot, known);
    return planner.plan(SorClosings.of(planner.missing(), known, null, snapshot.unreadable(), DAY));
  }

  private static PlannedChange change(SyncAction action, ChosenRow row) {
    return new PlannedChange(
        action, row.sorId().value(), row.line(), row.name(), null, false, List.of());
  }

  @Test
  void aUnitThatIsNotKnownIsCreated() {
    SorPlan plan = plan(Snapshots.of(row(ONE, "A", EDITED)), Map.of());
    assertThat(plan.changes()).containsExactly(change(SyncAction.CREATE, row(ONE, "A", EDITED)));
    assertThat(plan.counts().created()).isOne();
  }

  @Test
  @DisplayName("A1-33 a known unit with other content is changed, not created again")
  void aKnownUnitWithOtherContentIsChanged() {
    SorPlan plan =
        plan(Snapshots.of(row(ONE, "B", LATER)), Map.of(ONE, known(row(ONE, "A", EDITED), false)));
    assertThat(plan.changes()).containsExactly(change(SyncAction.CHANGE, row(ONE, "B", LATER)));
  }

  @Test
  @DisplayName("a change that did not raise UpdatedAt is a change")
  void aChangeWithoutANewEditionIsAChange() {
    SorPlan plan =
        plan(Snapshots.of(row(ONE, "B", EDITED)), Map.of(ONE, known(row(ONE, "A", EDITED), false)));
    assertThat(plan.counts().changed()).isOne();
  }

  @Test
  void aKnownUnitWithTheSameContentIsSkipped() {
    SorPlan plan =
        plan(Snapshots.of(row(ONE, "A", LATER)), Map.of(ONE, known(row(ONE, "A", EDITED), false)));
    assertThat(plan.changes()).isEmpty();
    assertThat(plan.counts().unchanged()).isOne();
  }

  @Test
  @DisplayName("N-28 N-21 an older edition is counted as superseded and changes nothing")
  void anOlderEditionChangesNothing() {
    SorPlan plan =
        plan(Snapshots.of(row(ONE, "B", EDITED)), Map.of(ONE, known(row(ONE, "A", LATER), false)));
    assertThat(plan.changes()).isEmpty();
    assertThat(plan.counts().superseded()).isOne();
  }

  @Test
  void aClosedUnitThatIsBackReopens() {
    SorPlan plan =
        plan(Snapshots.of(row(ONE, "A", EDITED)), Map.of(ONE, known(row(ONE, "A", EDITED), true)));
    assertThat(plan.changes()).containsExactly(change(SyncAction.REOPEN, row(ONE, "A", EDITED)));
  }

  @Test
  @DisplayName("N-28 an older edition does not reopen a closed unit")
  void anOlderEditionDoesNotReopen() {
    SorPlan plan =
        plan(Snapshots.of(row(ONE, "A", EDITED)), Map.of(ONE, known(row(ONE, "A", LATER), true)));
    assertThat(plan.changes()).isEmpty();
    assertThat(plan.counts().superseded()).isOne();
  }

  @Test
  void openUnitsThatAreNotInTheSnapshotAreMissing() {
    Map<SorId, KnownSorUnit> known =
        Map.of(
            ONE,
            known(row(ONE, "A", EDITED), false),
            TWO,
            known(row(TWO, "B", EDITED), false),
            SorId.of(3),
            known(row(SorId.of(3), "C", EDITED), true));
    SorPlan plan = plan(Snapshots.of(row(ONE, "A", EDITED)), known);
    assertThat(plan.changes())
        .containsExactly(
            new PlannedChange(SyncAction.CLOSE, TWO.value(), 0, null, DAY, true, List.of()));
    assertThat(plan.counts().closed()).isOne();
    assertThat(plan.counts().known()).isEqualTo(3);
    assertThat(plan.counts().knownOpen()).isEqualTo(2);
  }

  @Test
  @DisplayName("N-20 a unit whose row was rejected is present: it does not close")
  void aUnitWhoseRowWasRejectedDoesNotClose() {
    SorSnapshot snapshot = new SorSnapshot(List.of(), 1, 1, 0, Set.of(ONE), 0, List.of());
    SorPlan plan = plan(snapshot, Map.of(ONE, known(row(ONE, "A", EDITED), false)));
    assertThat(plan.changes()).isEmpty();
    assertThat(plan.counts().rejected()).isOne();
  }

  @Test
  @DisplayName(
      "N-21 a known unit with a rejected row beside a good one stays as it is, and is told")
  void aKnownUnitWithARejectedRowBesideAGoodOneStaysAsItIs() {
    SorSnapshot snapshot =
        new SorSnapshot(
            List.of(row(ONE, "B", LATER), row(TWO, "C", LATER)),
            4,
            2,
            0,
            Set.of(ONE, TWO),
            0,
            List.of());
    SorPlan plan = plan(snapshot, Map.of(ONE, known(row(ONE, "A", EDITED), false)));

    assertThat(plan.changes()).containsExactly(change(SyncAction.CREATE, row(TWO, "C", LATER)));
    assertThat(plan.counts().superseded()).isOne();
    assertThat(plan.counts().addsUp(Register.SOR)).isTrue();
    assertThat(plan.warnings())
        .containsExactly("Known units left as they are because one of their rows was rejected: 1.");
  }

  @Test
  void cutValuesOfUnchangedUnitsAreNotCountedAgain() {
    SorSnapshot snapshot = Snapshots.of(row(ONE, "", EDITED), row(TWO, "", EDITED));
    SorPlan plan = plan(snapshot, Map.of(ONE, known(row(ONE, "", EDITED), false)));
    assertThat(plan.counts().cut()).isOne();
  }

  @Test
  @DisplayName("N-21 columns that the file lacks are named in a warning")
  void columnsThatTheFileLacksAreNamed() {
    SorSnapshot snapshot =
        new SorSnapshot(List.of(), 0, 0, 0, Set.of(), 0, List.of("ShakId", "SorType"));
    assertThat(plan(snapshot, Map.of()).warnings())
        .containsExactly("The file lacks columns that SOR is expected to have: ShakId, SorType.");
  }
}

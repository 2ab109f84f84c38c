package dk.partsync.command.sor;

import static dk.partsync.command.Units.EDITED;
import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.sor.SorId;
import dk.partsync.api.sync.PlannedChange;
import dk.partsync.api.sync.SyncAction;
import dk.partsync.registers.sor.ClosedUnit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SorClosingsTest {

  private static final SorId ONE = SorId.of(1);
  private static final SorId TWO = SorId.of(2);
  private static final LocalDate DAY = LocalDate.of(2026, 9, 20);
  private static final LocalDate YESTERDAY = DAY.minusDays(1);

  private static Map<SorId, KnownSorUnit> known(LocalDate announced) {
    return Map.of(ONE, new KnownSorUnit(Snapshots.row(ONE, "A", EDITED).stamp(), announced, false));
  }

  private static PlannedChange closing(SorId id, LocalDate day, boolean inferred) {
    return new PlannedChange(SyncAction.CLOSE, id.value(), 0, null, day, inferred, List.of());
  }

  @Test
  @DisplayName("N-39 the history file tells the true date and the successors")
  void theHistoryFileTellsDateAndSuccessors() {
    ClosedUnit told = new ClosedUnit(YESTERDAY, List.of(TWO));
    SorClosings closings = SorClosings.of(Set.of(ONE), known(null), Map.of(ONE, told), 0, DAY);
    assertThat(closings.planned())
        .containsExactly(
            new PlannedChange(
                SyncAction.CLOSE, ONE.value(), 0, null, YESTERDAY, false, List.of(TWO.value())));
    assertThat(closings.warnings()).isEmpty();
  }

  @Test
  @DisplayName("N-39 without a history file a date announced in an earlier snapshot counts")
  void anAnnouncedDateCounts() {
    assertThat(SorClosings.of(Set.of(ONE), known(YESTERDAY), null, 0, DAY).planned())
        .containsExactly(closing(ONE, YESTERDAY, false));
    assertThat(SorClosings.of(Set.of(ONE), known(DAY), null, 0, DAY).planned())
        .containsExactly(closing(ONE, DAY, false));
  }

  @Test
  @DisplayName("N-39 a successor in the history file explains the absence, a date in it or not")
  void aSuccessorExplainsTheAbsence() {
    ClosedUnit told = new ClosedUnit(null, List.of(TWO));
    assertThat(SorClosings.of(Set.of(ONE), known(null), Map.of(ONE, told), 0, DAY).planned())
        .containsExactly(
            new PlannedChange(
                SyncAction.CLOSE, ONE.value(), 0, null, DAY, true, List.of(TWO.value())));
  }

  @Test
  @DisplayName("N-39 an announced date that has come counts where the history file is silent")
  void anAnnouncedDateCountsWhereTheHistoryIsSilent() {
    ClosedUnit open = new ClosedUnit(null, List.of());
    assertThat(SorClosings.of(Set.of(ONE), known(YESTERDAY), Map.of(ONE, open), 0, DAY).planned())
        .containsExactly(closing(ONE, YESTERDAY, false));
  }

  @Test
  @DisplayName("N-39 an announced date that has not come yet does not explain the absence")
  void anAnnouncedDateAheadIsNotTheEnd() {
    assertThat(SorClosings.of(Set.of(ONE), known(DAY.plusDays(1)), null, 0, DAY).planned())
        .containsExactly(closing(ONE, DAY, true));
  }

  @Test
  @DisplayName("N-39 when nobody told a date, the run's day is taken and marked as inferred")
  void theRunsDayIsInferred() {
    assertThat(SorClosings.of(Set.of(ONE), known(null), null, 0, DAY).planned())
        .containsExactly(closing(ONE, DAY, true));
  }

  @Test
  @DisplayName("N-39 a unit that the history file does not know closes by what else is known")
  void aUnitThatTheHistoryDoesNotKnowCloses() {
    assertThat(SorClosings.of(Set.of(ONE), known(YESTERDAY), Map.of(), 0, DAY).planned())
        .containsExactly(closing(ONE, YESTERDAY, false));
  }

  @Test
  @DisplayName("N-39 a unit that the history file has open stays open, with a warning")
  void aUnitThatTheHistoryHasOpenStaysOpen() {
    ClosedUnit open = new ClosedUnit(null, List.of());
    SorClosings closings = SorClosings.of(Set.of(ONE), known(null), Map.of(ONE, open), 0, DAY);
    assertThat(closings.planned()).isEmpty();
    assertThat(closings.withheld()).isOne();
    assertThat(closings.warnings())
        .containsExactly(
            "1 missing units were left open: the history file says that they are open.");
  }

  @Test
  @DisplayName("N-20 unreadable rows withhold closings that nobody told of, and only those")
  void unreadableRowsWithholdInferredClosings() {
    SorClosings inferred = SorClosings.of(Set.of(ONE), known(null), null, 3, DAY);
    assertThat(inferred.planned()).isEmpty();
    assertThat(inferred.withheld()).isOne();
    assertThat(inferred.warnings())
        .containsExactly(
            "1 missing units were left open: 3 rows could not be read and may be theirs.");
    assertThat(SorClosings.of(Set.of(ONE), known(YESTERDAY), null, 3, DAY).planned()).hasSize(1);
  }

  @Test
  void closingsComeInTheOrderOfTheirIds() {
    Set<SorId> missing = Set.of(SorId.of(3), SorId.of(1), SorId.of(2));
    assertThat(SorClosings.of(missing, Map.of(), null, 0, DAY).planned())
        .extracting(PlannedChange::sorId)
        .isSorted();
  }

  @Test
  void aWarningIsAddedToThoseThereAre() {
    SorClosings closings = SorClosings.of(Set.of(ONE), known(null), null, 1, DAY);
    assertThat(closings.withWarning("w").warnings()).hasSize(2).endsWith("w");
  }
}

package dk.partsync.command.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.sync.HoldCode;
import dk.partsync.api.sync.HoldReason;
import dk.partsync.api.sync.PlanCounts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BrakeTest {

  private final Brake brake = new Brake(5, 30, 0);

  private static PlanCounts counts(long changed, long reopened, long closed, long known) {
    return new PlanCounts(
        changed + reopened, 0, changed, 0, reopened, 0, 0, closed, 0, 0, known, known);
  }

  @Test
  @DisplayName("N-20 the set share of closings goes through, one more is held")
  void closingsAreHeldAboveTheSetShare() {
    assertThat(brake.judge(counts(0, 0, 5, 100), false)).isEmpty();
    assertThat(brake.judge(counts(0, 0, 6, 100), false))
        .containsExactly(new HoldReason(HoldCode.TOO_MANY_CLOSINGS, 6, 100, 5));
  }

  @Test
  @DisplayName("N-20 changes and reopenings together count against the share of changes")
  void changesAreHeldAboveTheSetShare() {
    assertThat(brake.judge(counts(25, 5, 0, 100), false)).isEmpty();
    assertThat(brake.judge(counts(25, 6, 0, 100), false))
        .containsExactly(new HoldReason(HoldCode.TOO_MANY_CHANGES, 31, 100, 30));
  }

  @Test
  @DisplayName("N-20 closings are a share of the open units, not of all")
  void closingsAreAShareOfTheOpenUnits() {
    PlanCounts counts = new PlanCounts(0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 1000, 100);
    assertThat(brake.judge(counts, false))
        .containsExactly(new HoldReason(HoldCode.TOO_MANY_CLOSINGS, 6, 100, 5));
  }

  @Test
  @DisplayName("N-28 a source older than the last one is held whatever it would do")
  void anOlderSourceIsHeld() {
    assertThat(brake.judge(counts(0, 0, 0, 100), true))
        .containsExactly(new HoldReason(HoldCode.SOURCE_OLDER_THAN_LAST, 0, 100, 0));
  }

  @Test
  void everyReasonIsGiven() {
    assertThat(brake.judge(counts(31, 0, 6, 100), true))
        .extracting(HoldReason::code)
        .containsExactly(
            HoldCode.TOO_MANY_CLOSINGS, HoldCode.TOO_MANY_CHANGES, HoldCode.SOURCE_OLDER_THAN_LAST);
  }

  @Test
  @DisplayName("N-20 a limit of 0 holds any closing, one of 100 none, also with many units")
  void theLimitsAtTheEndsHold() {
    assertThat(new Brake(0, 0, 0).judge(counts(0, 0, 1, 1_000_000), false)).hasSize(1);
    assertThat(new Brake(100, 100, 0).judge(counts(900_000, 100_000, 1_000_000, 1_000_000), false))
        .isEmpty();
  }

  @Test
  @DisplayName("N-20 an import into an empty register is never held")
  void nothingKnownIsNeverHeld() {
    PlanCounts counts = new PlanCounts(500, 500, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    assertThat(new Brake(0, 0, 0).judge(counts, false)).isEmpty();
  }

  @Test
  @DisplayName("N-20 as many as are few are never too many, one more is judged by its share")
  void fewChangesAreNeverTooMany() {
    Brake ofPersons = new Brake(0, 30, 10);
    assertThat(ofPersons.judge(counts(10, 0, 0, 12), false)).isEmpty();
    assertThat(ofPersons.judge(counts(11, 0, 0, 12), false)).hasSize(1);
    assertThat(ofPersons.judge(counts(11, 0, 0, 100), false)).isEmpty();
  }
}

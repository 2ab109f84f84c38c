package dk.partsync.console.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.operations.RebuildFailure;
import dk.partsync.api.operations.RebuildState;
import dk.partsync.api.operations.StoreKind;
import dk.partsync.api.operations.StoreStatus;
import dk.partsync.api.operations.StoreVerification;
import dk.partsync.api.operations.ViewRebuild;
import dk.partsync.api.operations.ViewStatus;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VerdictTest {

  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

  @Test
  void aViewThatIsBehindIsNoReasonToCallSomebody() {
    Verdict verdict = Verdict.of(store(null, 0), List.of(view(7L, 9L, 0, null)));
    assertThat(verdict).isEqualTo(new Verdict(false, 0, 0, 1));
    assertThat(verdict.isWell()).isTrue();
  }

  @Test
  void damageAndWhatWaitsAndWhatFailedAre() {
    assertThat(Verdict.of(store("position 7", 0), List.of()).isWell()).isFalse();
    assertThat(Verdict.of(store(null, 1), List.of()).isWell()).isFalse();
    assertThat(Verdict.of(store(null, 0), List.of(view(9L, 9L, 2, null))).deadLetters())
        .isEqualTo(2);
    RebuildFailure failed = new RebuildFailure("1", NOW, 3L, "x.Failure", null);
    assertThat(Verdict.of(store(null, 0), List.of(view(9L, 9L, 0, failed))).failedRebuilds())
        .isEqualTo(1);
  }

  @Test
  void theLagIsWhatTheViewHasNotTakenIn() {
    assertThat(view(7L, 9L, 0, null).lag()).isEqualTo(2);
    assertThat(view(9L, 8L, 0, null).lag()).isZero();
    assertThat(view(null, null, 0, null).lag()).as("an empty log").isZero();
    assertThat(view(null, 9L, 0, null).lag()).as("in several processes").isNull();
  }

  @Test
  void aRebuildTellsHowFarItIs() {
    ViewRebuild rebuild = new ViewRebuild("1", RebuildState.REPLAYING, NOW, 50L);
    ViewRow row = new ViewRow(new ViewStatus("party", 200L, 200L, 0, null, rebuild, null));
    assertThat(row.rebuilt()).isEqualTo(25);
    assertThat(view(200L, 200L, 0, null).rebuilt()).isNull();
  }

  private static StoreStatus store(@Nullable String damage, int findings) {
    StoreVerification last = new StoreVerification(NOW, false, 9, findings, List.of());
    return new StoreStatus(StoreKind.EMBEDDED, 9, 1L, 1L, damage, null, last);
  }

  private static ViewRow view(
      @Nullable Long position, @Nullable Long head, long letters, @Nullable RebuildFailure failed) {
    return new ViewRow(new ViewStatus("party", position, head, letters, null, null, failed));
  }
}

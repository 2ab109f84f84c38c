package dk.partsync.command.sync;

import dk.partsync.api.sync.HoldCode;
import dk.partsync.api.sync.HoldReason;
import dk.partsync.api.sync.PlanCounts;
import dk.partsync.api.sync.Register;
import dk.partsync.api.sync.SyncRunStarted;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds a run that would do too much at once (N-20): a cut or wrong file looks like mass closing.
 *
 * @param closePercent share of known open units that may close
 * @param changePercent share of known units that may change or reopen
 * @param fewChanges as many as this may change whatever share they are
 */
record Brake(int closePercent, int changePercent, int fewChanges) {

  /** Of persons: where few are kept up to date, one who moves is a large share. */
  private static final int FEW_PERSONS = 10;

  static Brake of(SyncRunStarted run) {
    return new Brake(
        run.closeLimitPercent(),
        run.changeLimitPercent(),
        run.register() == Register.CPR ? FEW_PERSONS : 0);
  }

  List<HoldReason> judge(PlanCounts counts, boolean sourceOlderThanLast) {
    List<HoldReason> reasons = new ArrayList<>();
    if (exceeds(counts.closed(), counts.knownOpen(), closePercent)) {
      reasons.add(
          new HoldReason(
              HoldCode.TOO_MANY_CLOSINGS, counts.closed(), counts.knownOpen(), closePercent));
    }
    long changes = counts.changed() + counts.reopened();
    if (changes > fewChanges && exceeds(changes, counts.known(), changePercent)) {
      reasons.add(
          new HoldReason(HoldCode.TOO_MANY_CHANGES, changes, counts.known(), changePercent));
    }
    if (sourceOlderThanLast) {
      reasons.add(new HoldReason(HoldCode.SOURCE_OLDER_THAN_LAST, 0, counts.known(), 0));
    }
    return reasons;
  }

  private static boolean exceeds(long count, long of, int percent) {
    return count * 100 > of * percent;
  }
}

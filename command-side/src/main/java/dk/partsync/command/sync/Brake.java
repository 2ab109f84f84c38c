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
 * @param few as many as this may close or change whatever share they are
 */
record Brake(int closePercent, int changePercent, int few) {

  /** Where few parties are kept up to date, one that changes is a large share; SOR has many. */
  private static final int FEW = 10;

  static Brake of(SyncRunStarted run) {
    return new Brake(
        run.closeLimitPercent(),
        run.changeLimitPercent(),
        run.register() == Register.SOR ? 0 : FEW);
  }

  List<HoldReason> judge(PlanCounts counts, boolean sourceOlderThanLast) {
    List<HoldReason> reasons = new ArrayList<>();
    if (exceeds(counts.closed(), counts.knownOpen(), closePercent)) {
      reasons.add(
          new HoldReason(
              HoldCode.TOO_MANY_CLOSINGS, counts.closed(), counts.knownOpen(), closePercent));
    }
    long changes = counts.changed() + counts.reopened();
    if (exceeds(changes, counts.known(), changePercent)) {
      reasons.add(
          new HoldReason(HoldCode.TOO_MANY_CHANGES, changes, counts.known(), changePercent));
    }
    if (sourceOlderThanLast) {
      reasons.add(new HoldReason(HoldCode.SOURCE_OLDER_THAN_LAST, 0, counts.known(), 0));
    }
    return reasons;
  }

  private boolean exceeds(long count, long of, int percent) {
    return count > few && count * 100 > of * percent;
  }
}

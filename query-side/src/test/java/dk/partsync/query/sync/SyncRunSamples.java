package dk.partsync.query.sync;

import dk.partsync.api.sync.AppliedCounts;
import dk.partsync.api.sync.FailureCode;
import dk.partsync.api.sync.HoldCode;
import dk.partsync.api.sync.HoldReason;
import dk.partsync.api.sync.PlanCounts;
import dk.partsync.api.sync.Register;
import dk.partsync.api.sync.SourceFile;
import dk.partsync.api.sync.SyncChunkApplied;
import dk.partsync.api.sync.SyncMode;
import dk.partsync.api.sync.SyncRunApproved;
import dk.partsync.api.sync.SyncRunCancelled;
import dk.partsync.api.sync.SyncRunCompleted;
import dk.partsync.api.sync.SyncRunEvent;
import dk.partsync.api.sync.SyncRunFailed;
import dk.partsync.api.sync.SyncRunHeld;
import dk.partsync.api.sync.SyncRunPlanned;
import dk.partsync.api.sync.SyncRunRejected;
import dk.partsync.api.sync.SyncRunResumed;
import dk.partsync.api.sync.SyncRunStarted;
import dk.partsync.api.sync.SyncRunState;
import dk.partsync.api.sync.SyncSourceFetched;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Events of runs. */
final class SyncRunSamples {

  static final String RUN = "run-1";
  static final SourceFile SOURCE =
      new SourceFile(
          "https://example.dk/a.csv", "ab", 9, Instant.parse("2026-07-30T01:02:03Z"), null, false);
  static final PlanCounts COUNTS = new PlanCounts(10, 3, 2, 1, 1, 2, 1, 4, 0, 0, 8, 7);
  static final HoldReason REASON = new HoldReason(HoldCode.TOO_MANY_CLOSINGS, 4, 7, 5);

  private SyncRunSamples() {}

  static SyncRunStarted started(String runId, Register register, boolean dryRun) {
    return new SyncRunStarted(
        runId,
        register,
        SyncMode.DAILY,
        false,
        true,
        dryRun,
        "https://example.dk/a.csv",
        null,
        5,
        30,
        null);
  }

  static SyncSourceFetched fetched() {
    return new SyncSourceFetched(RUN, SOURCE);
  }

  static SyncRunPlanned planned(String runId, String planId, int chunks, int parts) {
    return planned(runId, planId, chunks, parts, SyncRunState.APPLYING);
  }

  static SyncRunPlanned planned(
      String runId, String planId, int chunks, int parts, SyncRunState next) {
    LocalDate day = LocalDate.of(2026, 7, 31);
    return new SyncRunPlanned(
        runId, planId, COUNTS, chunks, parts, day, List.of("no history file"), next);
  }

  static SyncChunkApplied applied(int chunk, boolean last) {
    return new SyncChunkApplied(RUN, chunk, new AppliedCounts(1, 2, 3, 4, 5), last);
  }

  static List<SyncRunEvent> all() {
    return List.of(
        started(RUN, Register.SOR, false),
        fetched(),
        planned(RUN, "plan-1", 2, 0, SyncRunState.HELD),
        new SyncRunHeld(RUN, List.of(REASON)),
        new SyncRunApproved(RUN, "go"),
        applied(0, false),
        new SyncRunResumed(RUN, SyncRunState.APPLYING),
        new SyncRunCompleted(RUN, false),
        new SyncRunFailed(RUN, FailureCode.INTERNAL, "see the log"),
        new SyncRunRejected(RUN, null),
        new SyncRunCancelled(RUN, null));
  }
}

package dk.partsync.command.sync;

import dk.partsync.api.sync.AppliedCounts;
import dk.partsync.api.sync.FailureCode;
import dk.partsync.api.sync.PlanCounts;
import dk.partsync.api.sync.RecordPlan;
import dk.partsync.api.sync.Register;
import dk.partsync.api.sync.SourceFile;
import dk.partsync.api.sync.SyncMode;
import dk.partsync.api.sync.SyncRunCancelled;
import dk.partsync.api.sync.SyncRunCompleted;
import dk.partsync.api.sync.SyncRunEvent;
import dk.partsync.api.sync.SyncRunFailed;
import dk.partsync.api.sync.SyncRunPlanned;
import dk.partsync.api.sync.SyncRunRejected;
import dk.partsync.api.sync.SyncRunStarted;
import dk.partsync.api.sync.SyncRunState;
import dk.partsync.api.sync.SyncSourceFetched;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What can have happened to a run, for tests. */
final class RunFacts {

  static final String RUN = "run-1";
  static final LocalDate DAY = LocalDate.of(2026, 9, 20);
  static final Instant MODIFIED = Instant.parse("2026-09-20T01:00:00Z");
  static final SourceFile SOURCE = source(MODIFIED);
  static final AppliedCounts APPLIED = new AppliedCounts(1, 0, 0, 0, 0);

  static SourceFile source(Instant modified) {
    return new SourceFile("https://sor.example.invalid/", "ab", 10, modified, null, false);
  }

  static SyncRunStarted started(boolean dryRun, SourceFile last) {
    return new SyncRunStarted(
        RUN,
        Register.SOR,
        SyncMode.DAILY,
        false,
        last == null,
        dryRun,
        SOURCE.url(),
        null,
        5,
        30,
        last);
  }

  static PlanCounts closing(long closed) {
    return new PlanCounts(100, 0, 0, 100, 0, 0, 0, closed, 0, 0, 100, 100);
  }

  static RecordPlan plan(PlanCounts counts, int chunks) {
    return new RecordPlan(RUN, "plan-1", counts, chunks, 0, DAY, List.of("w"));
  }

  static SyncRunPlanned planned(PlanCounts counts, int chunks, SyncRunState next) {
    return new SyncRunPlanned(RUN, "plan-1", counts, chunks, 0, DAY, List.of("w"), next);
  }

  static List<SyncRunEvent> planning(boolean dryRun, SourceFile last) {
    return List.of(started(dryRun, last), new SyncSourceFetched(RUN, SOURCE));
  }

  /** The shortest way into each state. */
  static List<SyncRunEvent> in(SyncRunState state) {
    List<SyncRunEvent> events = new ArrayList<>(List.of(started(false, SOURCE)));
    if (state != SyncRunState.FETCHING) {
      events.add(new SyncSourceFetched(RUN, SOURCE));
    }
    switch (state) {
      case HELD, REJECTED -> events.add(planned(closing(6), 2, SyncRunState.HELD));
      case APPLYING -> events.add(planned(closing(5), 2, SyncRunState.APPLYING));
      case COMPLETED -> events.add(planned(closing(0), 0, SyncRunState.COMPLETED));
      default -> {}
    }
    switch (state) {
      case REJECTED -> events.add(new SyncRunRejected(RUN, null));
      case COMPLETED -> events.add(new SyncRunCompleted(RUN, false));
      case FAILED -> events.add(new SyncRunFailed(RUN, FailureCode.INTERNAL, "x"));
      case CANCELLED -> events.add(new SyncRunCancelled(RUN, null));
      default -> {}
    }
    return events;
  }

  private RunFacts() {}
}

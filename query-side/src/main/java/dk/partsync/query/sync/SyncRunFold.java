package dk.partsync.query.sync;

import dk.partsync.api.sync.AppliedCounts;
import dk.partsync.api.sync.SyncChunkApplied;
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
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What each event changes in a run. */
final class SyncRunFold {

  private SyncRunFold() {}

  /**
   * The run after the event.
   *
   * @param before none before the first event
   * @param who user name or {@code system} that caused it
   */
  static SyncRunDocument evolve(
      @Nullable SyncRunDocument before, SyncRunEvent event, Instant at, @Nullable String who) {
    Instant time = at.truncatedTo(ChronoUnit.MILLIS);
    if (event instanceof SyncRunStarted started) {
      return started(started, time, who);
    }
    if (before == null) {
      throw new IllegalStateException("run has no event that starts it");
    }
    SyncRunBuilder run = new SyncRunBuilder(before, time);
    if (!work(run, event) && !decision(run, event, who) && !end(run, event)) {
      throw new IllegalStateException("no fold for " + event.getClass().getName());
    }
    return run.build();
  }

  private static SyncRunDocument started(SyncRunStarted event, Instant at, @Nullable String who) {
    return new SyncRunDocument(
        event.runId(),
        1,
        at,
        null,
        null,
        event.register(),
        SyncRunState.FETCHING,
        at,
        new SyncRunDocument.Start(
            who, event.mode(), event.forced(), event.firstImport(), event.dryRun(), event.url()),
        null,
        null,
        List.of(),
        AppliedCounts.NONE,
        0,
        0,
        null,
        null);
  }

  private static boolean work(SyncRunBuilder run, SyncRunEvent event) {
    if (event instanceof SyncSourceFetched fetched) {
      run.source = fetched.source();
      run.state = SyncRunState.PLANNING;
    } else if (event instanceof SyncRunPlanned planned) {
      run.plan = plan(planned);
      run.state = planned.next() == SyncRunState.HELD ? SyncRunState.HELD : SyncRunState.APPLYING;
    } else if (event instanceof SyncChunkApplied chunk) {
      run.applied = run.applied.plus(chunk.counts());
      run.chunksApplied++;
    } else if (event instanceof SyncRunResumed resumed) {
      run.resumed++;
      run.state = resumed.state();
    } else {
      return false;
    }
    return true;
  }

  private static boolean decision(SyncRunBuilder run, SyncRunEvent event, @Nullable String who) {
    if (event instanceof SyncRunHeld held) {
      run.holdReasons = held.reasons();
      run.state = SyncRunState.HELD;
    } else if (event instanceof SyncRunApproved approved) {
      run.decision = new SyncRunDocument.Decision(who, approved.comment());
      run.state = SyncRunState.APPLYING;
    } else if (event instanceof SyncRunRejected rejected) {
      run.end(SyncRunState.REJECTED).decision =
          new SyncRunDocument.Decision(who, rejected.comment());
    } else if (event instanceof SyncRunCancelled cancelled) {
      run.end(SyncRunState.CANCELLED).decision =
          new SyncRunDocument.Decision(who, cancelled.comment());
    } else {
      return false;
    }
    return true;
  }

  private static boolean end(SyncRunBuilder run, SyncRunEvent event) {
    if (event instanceof SyncRunCompleted completed) {
      run.end(SyncRunState.COMPLETED);
      run.inStepAt = completed.dryRun() ? null : run.endedAt;
    } else if (event instanceof SyncRunFailed failed) {
      run.end(SyncRunState.FAILED).failure =
          new SyncRunDocument.Failure(failed.code(), failed.text());
    } else {
      return false;
    }
    return true;
  }

  private static SyncRunDocument.Plan plan(SyncRunPlanned planned) {
    return new SyncRunDocument.Plan(
        planned.planId(),
        planned.counts(),
        planned.chunks(),
        planned.rejectedParts(),
        planned.day(),
        planned.warnings());
  }
}

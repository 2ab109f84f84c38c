package dk.partsync.command.sync;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.RejectionCode;
import dk.partsync.api.sync.AppliedCounts;
import dk.partsync.api.sync.FailureCode;
import dk.partsync.api.sync.HoldReason;
import dk.partsync.api.sync.RecordPlan;
import dk.partsync.api.sync.SourceFile;
import dk.partsync.api.sync.StartSyncRun;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * One pass that brings parties in step with a register.
 *
 * <pre>
 * FETCHING -> PLANNING -> APPLYING -> COMPLETED
 *                  |          ^
 *                  +-> HELD --+   HELD -> REJECTED
 * any state that is not an end -> FAILED, CANCELLED
 * </pre>
 */
public class SyncRun {

  private static final Map<Class<? extends SyncRunEvent>, SyncRunState> DECIDED =
      Map.of(
          SyncRunApproved.class, SyncRunState.APPLYING,
          SyncRunRejected.class, SyncRunState.REJECTED,
          SyncRunCompleted.class, SyncRunState.COMPLETED,
          SyncRunFailed.class, SyncRunState.FAILED,
          SyncRunCancelled.class, SyncRunState.CANCELLED);

  @AggregateIdentifier private String runId;
  private SyncRunStarted start;
  private SyncRunState state;
  private @Nullable SourceFile source;
  private @Nullable SyncRunPlanned plan;
  private int nextChunk;
  private Instant lastProgressAt;

  /** A run that is still to start, or to have its events replayed onto it. */
  @SuppressWarnings("NullAway.Init")
  SyncRun() {}

  void start(SyncRunStarted started) {
    apply(started);
  }

  void sourceFetched(SourceFile fetched) {
    require(SyncRunState.FETCHING);
    apply(new SyncSourceFetched(runId, fetched));
  }

  /** Whether parts of a plan are awaited. */
  void requirePlanning() {
    require(SyncRunState.PLANNING);
  }

  void planned(RecordPlan found) {
    require(SyncRunState.PLANNING);
    if (!found.counts().addsUp(start.register())) {
      fail(FailureCode.COUNTS_DO_NOT_ADD_UP, "The counts of the plan do not add up.");
      return;
    }
    List<HoldReason> reasons = Brake.of(start).judge(found.counts(), isSourceOlder());
    List<String> warnings = new ArrayList<>(found.warnings());
    boolean holds = !reasons.isEmpty() && !start.dryRun();
    if (start.dryRun()) {
      reasons.forEach(reason -> warnings.add("A real run would be held: " + reason.code() + "."));
    }
    boolean nothingToApply = start.dryRun() || found.chunks() == 0;
    SyncRunState next =
        holds ? SyncRunState.HELD : nothingToApply ? SyncRunState.COMPLETED : SyncRunState.APPLYING;
    apply(
        new SyncRunPlanned(
            runId,
            found.planId(),
            found.counts(),
            found.chunks(),
            found.rejectedParts(),
            found.day(),
            warnings,
            next));
    if (holds) {
      apply(new SyncRunHeld(runId, reasons));
    }
  }

  void approve(@Nullable String comment) {
    require(SyncRunState.HELD);
    apply(new SyncRunApproved(runId, comment));
  }

  void reject(@Nullable String comment) {
    require(SyncRunState.HELD);
    apply(new SyncRunRejected(runId, comment));
  }

  boolean hasReceiptOf(int chunk) {
    return chunk < nextChunk;
  }

  void requireNext(int chunk) {
    require(SyncRunState.APPLYING);
    if (chunk != nextChunk || chunk >= chunks()) {
      throw wrongState("chunk " + chunk + " is not the next of the run");
    }
  }

  void chunkApplied(int chunk, AppliedCounts counts) {
    apply(new SyncChunkApplied(runId, chunk, counts, chunk + 1 == chunks()));
    if (hasNothingLeftToApply()) {
      complete();
    }
  }

  void complete() {
    if (state == SyncRunState.COMPLETED) {
      return;
    }
    if (!hasNothingLeftToApply()) {
      throw wrongState("the plan has not been applied whole");
    }
    apply(new SyncRunCompleted(runId, start.dryRun()));
  }

  void fail(FailureCode code, String text) {
    requireUnfinished();
    apply(new SyncRunFailed(runId, code, text));
  }

  void cancel(@Nullable String comment) {
    requireUnfinished();
    apply(new SyncRunCancelled(runId, comment));
  }

  void resumed() {
    apply(new SyncRunResumed(runId, state));
  }

  boolean hasNothingLeftToApply() {
    return state == SyncRunState.APPLYING && nextChunk == chunks();
  }

  boolean hasStarted() {
    return state != null;
  }

  boolean hasEnded() {
    return state.isEnd();
  }

  /** A command that starts what has started already asks for the same. */
  void requireStartedBy(StartSyncRun command) {
    boolean modeFits = command.mode() != SyncMode.FULL || start.mode() == SyncMode.FULL;
    if (command.register() != start.register() || command.dryRun() != start.dryRun() || !modeFits) {
      throw new CommandRejected(
          RejectionCode.IDEMPOTENCY_KEY_REUSED, "Another run was started with this key.");
    }
  }

  SyncRunState state() {
    return state;
  }

  /** The mode in which parties and register were brought in step, none for a dry run. */
  @Nullable SyncMode completedMode() {
    return state == SyncRunState.COMPLETED && !start.dryRun() ? start.mode() : null;
  }

  boolean clearsForce() {
    return completedMode() == SyncMode.FULL && start.forced();
  }

  SyncJob job() {
    return new SyncJob(
        runId,
        start.register(),
        start.mode(),
        state,
        start.url(),
        start.completeUrl(),
        start.lastSource(),
        source,
        plan == null ? null : plan.planId(),
        plan == null ? null : plan.day(),
        chunks(),
        nextChunk,
        lastProgressAt);
  }

  private int chunks() {
    return plan == null || start.dryRun() ? 0 : plan.chunks();
  }

  private boolean isSourceOlder() {
    SourceFile last = start.lastSource();
    return last != null
        && source != null
        && last.lastModified() != null
        && source.lastModified() != null
        && source.lastModified().isBefore(last.lastModified());
  }

  private void require(SyncRunState wanted) {
    if (state != wanted) {
      throw wrongState("the run is " + state + ", not " + wanted);
    }
  }

  private void requireUnfinished() {
    if (hasEnded()) {
      throw wrongState("the run has ended: " + state);
    }
  }

  private static CommandRejected wrongState(String text) {
    return new CommandRejected(RejectionCode.WRONG_RUN_STATE, text);
  }

  @EventSourcingHandler
  void evolve(SyncRunEvent event, @Timestamp Instant at) {
    lastProgressAt = at;
    if (event instanceof SyncRunStarted started) {
      runId = started.runId();
      start = started;
      state = SyncRunState.FETCHING;
    } else if (event instanceof SyncSourceFetched fetched) {
      source = fetched.source();
      state = SyncRunState.PLANNING;
    } else if (event instanceof SyncRunPlanned planned) {
      plan = planned;
      state = planned.next() == SyncRunState.HELD ? SyncRunState.HELD : SyncRunState.APPLYING;
    } else if (event instanceof SyncChunkApplied applied) {
      nextChunk = applied.chunk() + 1;
    } else {
      state = DECIDED.getOrDefault(event.getClass(), state);
    }
  }
}

package dk.partsync.query.sync;

import dk.partsync.api.sync.AppliedCounts;
import dk.partsync.api.sync.HoldReason;
import dk.partsync.api.sync.SourceFile;
import dk.partsync.api.sync.SyncRunState;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A copy of a stored run in which an event sets what it changes. */
final class SyncRunBuilder {

  private final SyncRunDocument before;
  SyncRunState state;
  Instant lastProgressAt;
  @Nullable Instant endedAt;
  @Nullable Instant inStepAt;
  @Nullable SourceFile source;
  SyncRunDocument.@Nullable Plan plan;
  List<HoldReason> holdReasons;
  AppliedCounts applied;
  int chunksApplied;
  int resumed;
  SyncRunDocument.@Nullable Decision decision;
  SyncRunDocument.@Nullable Failure failure;

  /**
   * @param at time of the event
   */
  SyncRunBuilder(SyncRunDocument before, Instant at) {
    this.before = before;
    state = before.state();
    lastProgressAt = at;
    endedAt = before.endedAt();
    inStepAt = before.inStepAt();
    source = before.source();
    plan = before.plan();
    holdReasons = before.holdReasons();
    applied = before.applied();
    chunksApplied = before.chunksApplied();
    resumed = before.resumed();
    decision = before.decision();
    failure = before.failure();
  }

  SyncRunBuilder end(SyncRunState end) {
    state = end;
    endedAt = lastProgressAt;
    return this;
  }

  SyncRunDocument build() {
    return new SyncRunDocument(
        before.id(),
        before.version() + 1,
        before.startedAt(),
        endedAt,
        inStepAt,
        before.register(),
        state,
        lastProgressAt,
        before.start(),
        source,
        plan,
        holdReasons,
        applied,
        chunksApplied,
        resumed,
        decision,
        failure);
  }
}

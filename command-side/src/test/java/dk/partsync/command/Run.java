package dk.partsync.command;

import dk.partsync.api.party.SorPartyEvent;
import dk.partsync.api.sync.AppliedCounts;
import dk.partsync.api.sync.FailureCode;
import dk.partsync.api.sync.HoldCode;
import dk.partsync.api.sync.HoldReason;
import dk.partsync.api.sync.PlanCounts;
import dk.partsync.api.sync.PlannedChange;
import dk.partsync.api.sync.RejectedRow;
import dk.partsync.api.sync.SourceFile;
import dk.partsync.api.sync.SyncChangesPlanned;
import dk.partsync.api.sync.SyncChunkApplied;
import dk.partsync.api.sync.SyncRowsRejected;
import dk.partsync.api.sync.SyncRunEvent;
import dk.partsync.api.sync.SyncRunFailed;
import dk.partsync.api.sync.SyncRunHeld;
import dk.partsync.api.sync.SyncRunPlanned;
import dk.partsync.api.sync.SyncRunStarted;
import dk.partsync.api.sync.SyncSourceFetched;
import java.util.List;
import java.util.stream.Stream;

/**
 * A run as its events tell it.
 *
 * @param events of the run itself
 * @param parties events of parties that the run brought about
 */
public record Run(String id, List<SyncRunEvent> events, List<SorPartyEvent> parties) {

  public <T extends SyncRunEvent> Stream<T> all(Class<T> type) {
    return events.stream().filter(type::isInstance).map(type::cast);
  }

  private <T extends SyncRunEvent> T one(Class<T> type) {
    List<T> found = all(type).toList();
    if (found.size() != 1) {
      throw new AssertionError("not one " + type.getSimpleName() + " in " + events);
    }
    return found.get(0);
  }

  public SyncRunEvent last() {
    return events.get(events.size() - 1);
  }

  public SyncRunStarted started() {
    return one(SyncRunStarted.class);
  }

  public SourceFile source() {
    return one(SyncSourceFetched.class).source();
  }

  public SyncRunPlanned plan() {
    return one(SyncRunPlanned.class);
  }

  public PlanCounts counts() {
    return plan().counts();
  }

  public FailureCode failure() {
    return one(SyncRunFailed.class).code();
  }

  public List<HoldCode> holds() {
    return one(SyncRunHeld.class).reasons().stream().map(HoldReason::code).toList();
  }

  /** What the plan says, in the order in which it is applied. */
  public List<PlannedChange> changes() {
    return all(SyncChangesPlanned.class)
        .filter(part -> part.planId().equals(plan().planId()))
        .flatMap(part -> part.changes().stream())
        .toList();
  }

  public List<RejectedRow> rejected() {
    return all(SyncRowsRejected.class).flatMap(part -> part.rows().stream()).toList();
  }

  public AppliedCounts applied() {
    return all(SyncChunkApplied.class)
        .map(SyncChunkApplied::counts)
        .reduce(AppliedCounts.NONE, AppliedCounts::plus);
  }

  /** The events of parties of one type. */
  public <T extends SorPartyEvent> List<T> parties(Class<T> type) {
    return parties.stream().filter(type::isInstance).map(type::cast).toList();
  }
}

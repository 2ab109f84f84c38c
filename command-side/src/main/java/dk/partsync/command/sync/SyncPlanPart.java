package dk.partsync.command.sync;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.partsync.api.sync.RecordPlannedChanges;
import dk.partsync.api.sync.RecordRejectedRows;
import dk.partsync.api.sync.SyncChangesPlanned;
import dk.partsync.api.sync.SyncRowsRejected;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;

/**
 * A part of a plan on a stream of its own, so that loading the run does not read the whole plan. It
 * is written once.
 */
public class SyncPlanPart {

  @SuppressWarnings("UnusedVariable") // Axon reads it
  @AggregateIdentifier
  private String id;

  @SuppressWarnings("NullAway.Init")
  SyncPlanPart() {}

  @SuppressWarnings("NullAway.Init")
  SyncPlanPart(RecordPlannedChanges part) {
    apply(new SyncChangesPlanned(part.runId(), part.planId(), part.chunk(), part.changes()));
  }

  @SuppressWarnings("NullAway.Init")
  SyncPlanPart(RecordRejectedRows part) {
    apply(new SyncRowsRejected(part.runId(), part.planId(), part.part(), part.rows()));
  }

  /** The stream that holds a chunk of a plan. */
  public static String idOfChunk(String planId, int chunk) {
    return planId + "-chunk-" + chunk;
  }

  @EventSourcingHandler
  void evolve(SyncChangesPlanned event) {
    id = idOfChunk(event.planId(), event.chunk());
  }

  @EventSourcingHandler
  void evolve(SyncRowsRejected event) {
    id = event.planId() + "-rejected-" + event.part();
  }
}

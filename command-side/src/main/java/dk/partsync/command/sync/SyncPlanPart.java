package dk.partsync.command.sync;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.partsync.api.sync.PlannedChange;
import dk.partsync.api.sync.RecordPlannedChanges;
import dk.partsync.api.sync.RecordRejectedRows;
import dk.partsync.api.sync.SyncChangesPlanned;
import dk.partsync.api.sync.SyncRowsRejected;
import java.util.List;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;

/**
 * Some chunks of a plan, or some rejected rows, on a stream of their own, so that loading the run
 * does not read the whole plan. It is written once.
 */
public class SyncPlanPart {

  @SuppressWarnings("UnusedVariable") // Axon reads it
  @AggregateIdentifier
  private String id;

  @SuppressWarnings("NullAway.Init")
  SyncPlanPart() {}

  @SuppressWarnings("NullAway.Init")
  SyncPlanPart(RecordPlannedChanges part) {
    int chunk = part.firstChunk();
    for (List<PlannedChange> changes : part.chunks()) {
      apply(new SyncChangesPlanned(part.runId(), part.planId(), chunk++, changes));
    }
  }

  @SuppressWarnings("NullAway.Init")
  SyncPlanPart(RecordRejectedRows part) {
    apply(new SyncRowsRejected(part.runId(), part.planId(), part.part(), part.rows()));
  }

  /** The stream that holds a chunk of a plan. */
  public static String idOfChunk(String planId, int chunk) {
    return planId + "-chunks-" + chunk / RecordPlannedChanges.CHUNKS;
  }

  /** The sequence number of a chunk in its stream. */
  public static long sequenceOfChunk(int chunk) {
    return chunk % RecordPlannedChanges.CHUNKS;
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

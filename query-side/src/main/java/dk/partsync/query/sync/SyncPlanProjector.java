package dk.partsync.query.sync;

import dk.partsync.api.ProcessingGroups;
import dk.partsync.api.sync.SyncChangesPlanned;
import dk.partsync.api.sync.SyncRowsRejected;
import dk.partsync.query.projection.Projector;
import dk.partsync.query.projection.Slot;
import java.util.function.Supplier;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

/**
 * Keeps the parts of every attempt at planning. Each event is one document of its own, so order and
 * repetition do not matter; queries ask only for the attempt that the run names.
 */
@ProcessingGroup(ProcessingGroups.SYNC_PLAN)
final class SyncPlanProjector implements Projector {

  private final MongoTemplate mongo;
  private final Supplier<Slot> slot;

  SyncPlanProjector(MongoTemplate mongo, Supplier<Slot> slot) {
    this.mongo = mongo;
    this.slot = slot;
  }

  @EventHandler
  void on(SyncChangesPlanned event) {
    mongo.save(
        new PlannedChunkDocument(PlanPartId.of(event.planId(), event.chunk()), event),
        slot.get().of(PlannedChunkDocument.COLLECTION));
  }

  @EventHandler
  void on(SyncRowsRejected event) {
    mongo.save(
        new RejectedPartDocument(PlanPartId.of(event.planId(), event.part()), event),
        slot.get().of(RejectedPartDocument.COLLECTION));
  }

  @Override
  public boolean takes(Class<?> payloadType) {
    return payloadType == SyncChangesPlanned.class || payloadType == SyncRowsRejected.class;
  }

  @Override
  public void project(EventMessage<?> message) {
    if (message.getPayload() instanceof SyncChangesPlanned planned) {
      on(planned);
    } else if (message.getPayload() instanceof SyncRowsRejected rejected) {
      on(rejected);
    }
  }

  @ResetHandler
  void reset() {
    mongo.remove(new Query(), slot.get().of(PlannedChunkDocument.COLLECTION));
    mongo.remove(new Query(), slot.get().of(RejectedPartDocument.COLLECTION));
  }
}

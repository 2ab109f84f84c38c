package dk.partsync.query.sync;

import dk.partsync.api.ProcessingGroups;
import dk.partsync.api.sync.SyncChangesPlanned;
import dk.partsync.api.sync.SyncRowsRejected;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

/**
 * Keeps the parts of every attempt at planning. Each event is one document of its own, so order and
 * repetition do not matter; queries ask only for the attempt that the run names.
 */
@ProcessingGroup(ProcessingGroups.SYNC_PLAN)
final class SyncPlanProjector {

  private final MongoTemplate mongo;

  SyncPlanProjector(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  @EventHandler
  void on(SyncChangesPlanned event) {
    mongo.save(new PlannedChunkDocument(PlanPartId.of(event.planId(), event.chunk()), event));
  }

  @EventHandler
  void on(SyncRowsRejected event) {
    mongo.save(new RejectedPartDocument(PlanPartId.of(event.planId(), event.part()), event));
  }

  @ResetHandler
  void reset() {
    mongo.remove(new Query(), PlannedChunkDocument.class);
    mongo.remove(new Query(), RejectedPartDocument.class);
  }
}

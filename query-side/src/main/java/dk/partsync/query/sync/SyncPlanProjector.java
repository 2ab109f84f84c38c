package dk.partsync.query.sync;

import com.mongodb.client.model.ReplaceOptions;
import dk.partsync.api.ProcessingGroups;
import dk.partsync.api.sync.SyncChangesPlanned;
import dk.partsync.api.sync.SyncRowsRejected;
import dk.partsync.query.projection.DocumentWriter;
import dk.partsync.query.projection.Projector;
import dk.partsync.query.projection.Slot;
import java.util.function.Supplier;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.ResetHandler;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

/**
 * Keeps the parts of every attempt at planning. Each event is one document of its own, so order and
 * repetition do not matter; queries ask only for the attempt that the run names.
 */
@ProcessingGroup(ProcessingGroups.SYNC_PLAN)
final class SyncPlanProjector implements Projector {

  private static final int USUAL_BYTES = 1 << 17;

  private final MongoTemplate mongo;
  private final Supplier<Slot> slot;

  SyncPlanProjector(MongoTemplate mongo, Supplier<Slot> slot) {
    this.mongo = mongo;
    this.slot = slot;
  }

  @EventHandler
  void on(SyncChangesPlanned event) {
    save(PlannedChunkDocument.COLLECTION, PlanPartId.of(event.planId(), event.chunk()), event);
  }

  @EventHandler
  void on(SyncRowsRejected event) {
    save(RejectedPartDocument.COLLECTION, PlanPartId.of(event.planId(), event.part()), event);
  }

  /** As the mapping would, at a fraction of its cost: a part has a hundred thousand letters. */
  private void save(String collection, String id, Object part) {
    try (DocumentWriter stored = new DocumentWriter(USUAL_BYTES)) {
      stored.writeStartDocument();
      stored.writeString("_id", id);
      stored.writeMessage("part", part);
      stored.writeEndDocument();
      mongo
          .getCollection(slot.get().of(collection))
          .withDocumentClass(RawBsonDocument.class)
          .replaceOne(
              new Document("_id", id), stored.document(), new ReplaceOptions().upsert(true));
    }
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

package dk.partsync.query.cpr;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import dk.partsync.api.ProcessingGroups;
import dk.partsync.api.access.MetaKeys;
import dk.partsync.api.party.CprFetchDequeued;
import dk.partsync.api.party.CprFetchQueued;
import dk.partsync.query.projection.Projector;
import dk.partsync.query.projection.Slot;
import java.util.function.Supplier;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.ResetHandler;
import org.bson.BsonDateTime;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Keeps the few fetches that wait: a document comes and goes with a fetch, so the last event of a
 * party says whether there is one, and one that is seen again changes nothing in the end.
 */
@ProcessingGroup(ProcessingGroups.QUEUED_FETCHES)
final class QueuedFetchProjector implements Projector {

  static final String COLLECTION = "queued_fetches";
  static final String SINCE = "since";
  static final String WHO = "who";
  static final String WHY = "why";

  private final MongoTemplate mongo;
  private final Supplier<Slot> slot;

  QueuedFetchProjector(MongoTemplate mongo, Supplier<Slot> slot) {
    this.mongo = mongo;
    this.slot = slot;
  }

  @EventHandler
  void on(CprFetchQueued event, EventMessage<CprFetchQueued> message) {
    Document waiting =
        new Document("_id", event.partyId())
            .append(SINCE, new BsonDateTime(message.getTimestamp().toEpochMilli()))
            .append(WHO, message.getMetaData().get(MetaKeys.WHO))
            .append(WHY, message.getMetaData().get(MetaKeys.WHY));
    collection()
        .replaceOne(
            new Document("_id", event.partyId()), waiting, new ReplaceOptions().upsert(true));
  }

  @EventHandler
  void on(CprFetchDequeued event) {
    collection().deleteOne(new Document("_id", event.partyId()));
  }

  @Override
  public boolean takes(Class<?> payloadType) {
    return payloadType == CprFetchQueued.class || payloadType == CprFetchDequeued.class;
  }

  @Override
  @SuppressWarnings("unchecked")
  public void project(EventMessage<?> message) {
    if (message.getPayload() instanceof CprFetchQueued event) {
      on(event, (EventMessage<CprFetchQueued>) message);
    } else if (message.getPayload() instanceof CprFetchDequeued event) {
      on(event);
    }
  }

  @ResetHandler
  void reset() {
    collection().deleteMany(new Document());
  }

  private MongoCollection<Document> collection() {
    return mongo.getCollection(slot.get().of(COLLECTION));
  }
}

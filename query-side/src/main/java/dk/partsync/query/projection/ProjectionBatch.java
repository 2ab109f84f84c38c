package dk.partsync.query.projection;

import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** The documents of one view that a unit of work loads, changes and writes back. */
final class ProjectionBatch<D extends VersionedDocument> {

  private final MongoTemplate mongo;
  private final Class<D> type;
  private final Map<String, Long> storedVersions = new HashMap<>();
  private final Map<String, D> documents = new HashMap<>();

  ProjectionBatch(MongoTemplate mongo, Class<D> type) {
    this.mongo = mongo;
    this.type = type;
  }

  void load(Collection<String> ids) {
    for (D document : mongo.find(Query.query(Criteria.where("_id").in(ids)), type)) {
      storedVersions.put(document.id(), document.version());
      documents.put(document.id(), document);
    }
  }

  @Nullable D apply(DomainEventMessage<?> event, Projection.Step<D> step) {
    String id = event.getAggregateIdentifier();
    D before = documents.get(id);
    long known = before == null ? 0 : before.version();
    long version = event.getSequenceNumber() + 1;
    if (version <= known) {
      return null;
    }
    if (version > known + 1) {
      throw new MissingEventsException(id, known, version);
    }
    D after = step.from(before);
    documents.put(id, after);
    return after;
  }

  /**
   * Writes what changed. A document that another process has changed since it was loaded is left
   * alone and fails the batch, which is then tried again on what is there.
   */
  void write() {
    List<WriteModel<Document>> writes = new ArrayList<>();
    int replacements = 0;
    for (D document : documents.values()) {
      Long stored = storedVersions.get(document.id());
      if (stored == null) {
        writes.add(new InsertOneModel<>(toStored(document)));
      } else if (stored != document.version()) {
        writes.add(new ReplaceOneModel<>(unchanged(document.id(), stored), toStored(document)));
        replacements++;
      }
    }
    if (!writes.isEmpty() && bulkWrite(writes).getMatchedCount() != replacements) {
      throw new OptimisticLockingFailureException("a document of the batch changed meanwhile");
    }
  }

  private BulkWriteResult bulkWrite(List<WriteModel<Document>> writes) {
    return mongo
        .getCollection(mongo.getCollectionName(type))
        .bulkWrite(writes, new BulkWriteOptions().ordered(false));
  }

  private Document toStored(D document) {
    Document stored = new Document();
    mongo.getConverter().write(document, stored);
    return stored;
  }

  private static Document unchanged(String id, long version) {
    return new Document("_id", id).append(VersionedDocument.VERSION_FIELD, version);
  }
}

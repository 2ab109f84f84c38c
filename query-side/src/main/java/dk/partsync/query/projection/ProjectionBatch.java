package dk.partsync.query.projection;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
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
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * The documents of one view that a unit of work loads, changes and writes back. One whose events
 * are all in the unit of work is not loaded, for it is not there yet as a rule.
 */
final class ProjectionBatch<D extends VersionedDocument> {

  private static final int DUPLICATE_KEY = 11_000;

  private final MongoCollection<Document> collection;
  private final StoredForm<D> form;
  private final Map<String, Long> storedVersions = new HashMap<>();
  private final Map<String, D> documents = new HashMap<>();

  ProjectionBatch(MongoCollection<Document> collection, StoredForm<D> form) {
    this.collection = collection;
    this.form = form;
  }

  void load(Collection<String> ids) {
    if (ids.isEmpty()) {
      return;
    }
    for (Document stored : collection.find(new Document("_id", new Document("$in", ids)))) {
      D document = form.read(stored);
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
   * What writes the documents that changed, which are in their stored form already. One that
   * another process has changed since it was loaded is left alone and fails the batch, which is
   * then tried again on what is there.
   */
  Runnable write() {
    List<WriteModel<RawBsonDocument>> writes = new ArrayList<>();
    int replacements = 0;
    for (D document : documents.values()) {
      Long stored = storedVersions.get(document.id());
      if (stored == null) {
        writes.add(new InsertOneModel<>(form.write(document)));
      } else if (stored != document.version()) {
        writes.add(new ReplaceOneModel<>(unchanged(document.id(), stored), form.write(document)));
        replacements++;
      }
    }
    int expected = replacements;
    return () -> write(writes, expected);
  }

  private void write(List<WriteModel<RawBsonDocument>> writes, int replacements) {
    if (!writes.isEmpty() && bulkWrite(writes) != replacements) {
      throw new OptimisticLockingFailureException("a document of the batch changed meanwhile");
    }
  }

  /** Number of replaced documents. */
  private int bulkWrite(List<WriteModel<RawBsonDocument>> writes) {
    try {
      return writing().bulkWrite(writes, new BulkWriteOptions().ordered(false)).getMatchedCount();
    } catch (MongoBulkWriteException e) {
      for (BulkWriteError error : e.getWriteErrors()) {
        if (error.getCode() != DUPLICATE_KEY
            || !(writes.get(error.getIndex()) instanceof InsertOneModel<RawBsonDocument> insert)) {
          throw e;
        }
        if (!isThere(insert.getDocument())) {
          throw e;
        }
        renew(insert.getDocument());
      }
      return e.getWriteResult().getMatchedCount();
    }
  }

  private MongoCollection<RawBsonDocument> writing() {
    return collection.withDocumentClass(RawBsonDocument.class);
  }

  /** Whether it is the id that another document has, and not what else may be unique. */
  private boolean isThere(RawBsonDocument whole) {
    return collection.find(new Document("_id", whole.get("_id"))).first() != null;
  }

  /** Replaces a document that was there after all, as after a crash, unless it knows more. */
  private void renew(RawBsonDocument whole) {
    Document older =
        new Document("_id", whole.get("_id"))
            .append(
                VersionedDocument.VERSION_FIELD,
                new Document("$lt", whole.get(VersionedDocument.VERSION_FIELD)));
    writing().replaceOne(older, whole);
  }

  private static Document unchanged(String id, long version) {
    return new Document("_id", id).append(VersionedDocument.VERSION_FIELD, version);
  }
}

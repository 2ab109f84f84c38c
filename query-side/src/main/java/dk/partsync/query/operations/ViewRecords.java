package dk.partsync.query.operations;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import dk.partsync.api.FailureWithoutTexts;
import dk.partsync.api.operations.RebuildState;
import dk.partsync.query.projection.Slot;
import dk.partsync.query.projection.View;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * What all processes know together of the views' rebuilds. Each change is one write that depends on
 * who has the rebuild; a process that is not heard of for the length of its lease has lost it.
 */
final class ViewRecords {

  static final String REBUILT = "rebuilt";
  static final String FAILED = "failed";

  private static final Duration LEASE = Duration.ofSeconds(15);

  private final MongoTemplate mongo;
  private final String process = UUID.randomUUID().toString();

  ViewRecords(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  @Nullable Document read(String view) {
    return views().find(new Document("_id", view)).first();
  }

  /** Asks for a rebuild; the id is that of the one under way if there is one. */
  String request(String view) {
    add(view);
    Document rebuild =
        new Document("id", UUID.randomUUID().toString())
            .append("state", RebuildState.WAITING.name())
            .append("since", Instant.now())
            .append("position", -1L);
    views()
        .updateOne(
            new Document("_id", view).append(RebuildRecord.FIELD, null),
            new Document("$set", new Document(RebuildRecord.FIELD, rebuild)));
    RebuildRecord current = RebuildRecord.of(read(view));
    return current == null ? rebuild.getString("id") : current.id();
  }

  /** Whether this process now has the rebuild, which no process had or whose process is gone. */
  boolean take(String view, RebuildRecord rebuild) {
    Document free =
        new Document("_id", view)
            .append(RebuildRecord.ID, rebuild.id())
            .append(
                "$or",
                Arrays.asList(
                    new Document(RebuildRecord.LEASE, null),
                    new Document(RebuildRecord.LEASE, new Document("$lt", Instant.now()))));
    Document mine =
        new Document(RebuildRecord.OWNER, process).append(RebuildRecord.LEASE, leaseEnd());
    return views().updateOne(free, new Document("$set", mine)).getMatchedCount() == 1;
  }

  /**
   * Notes how far this process is.
   *
   * @throws RebuildLostException when another process has the rebuild now
   */
  void note(String view, RebuildRecord rebuild, RebuildState state, long position) {
    change(
        view,
        rebuild,
        new Document(
            "$set",
            new Document(RebuildRecord.STATE, state.name())
                .append(RebuildRecord.POSITION, position)
                .append(RebuildRecord.LEASE, leaseEnd())));
  }

  /** Makes the slot live, in one write. */
  void flip(String view, RebuildRecord rebuild, Slot live) {
    change(
        view,
        rebuild,
        new Document(
                "$set",
                new Document(View.LIVE, live.name())
                    .append(REBUILT, Instant.now())
                    .append(RebuildRecord.STATE, RebuildState.CLEANING.name())
                    .append(RebuildRecord.LEASE, leaseEnd()))
            .append("$unset", new Document(FAILED, "")));
  }

  void end(String view, RebuildRecord rebuild) {
    change(view, rebuild, new Document("$unset", new Document(RebuildRecord.FIELD, "")));
  }

  /** Ends the rebuild without a new view. */
  void fail(String view, RebuildRecord rebuild, FailureWithoutTexts failure, long position) {
    Document reason =
        new Document("id", rebuild.id())
            .append("at", Instant.now())
            .append("position", position)
            .append("type", failure.type())
            .append("place", failure.place().orElse(null));
    change(
        view,
        rebuild,
        new Document("$set", new Document(FAILED, reason))
            .append("$unset", new Document(RebuildRecord.FIELD, "")));
  }

  private void change(String view, RebuildRecord rebuild, Document update) {
    Document mine =
        new Document("_id", view)
            .append(RebuildRecord.ID, rebuild.id())
            .append(RebuildRecord.OWNER, process);
    if (views().updateOne(mine, update).getMatchedCount() != 1) {
      throw new RebuildLostException();
    }
  }

  private void add(String view) {
    try {
      views()
          .updateOne(
              new Document("_id", view),
              new Document("$setOnInsert", new Document(View.LIVE, Slot.FIRST.name())),
              new UpdateOptions().upsert(true));
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
        throw e;
      }
    }
  }

  private static Instant leaseEnd() {
    return Instant.now().plus(LEASE);
  }

  private MongoCollection<Document> views() {
    return mongo.getCollection(View.COLLECTION);
  }
}

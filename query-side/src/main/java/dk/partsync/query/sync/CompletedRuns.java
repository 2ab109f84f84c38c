package dk.partsync.query.sync;

import dk.partsync.api.sync.Register;
import dk.partsync.query.party.InStep;
import dk.partsync.query.projection.View;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Reads from the runs when a register's parties were last found in step. */
public final class CompletedRuns implements InStep {

  private final MongoTemplate mongo;
  private final View view;

  public CompletedRuns(MongoTemplate mongo, View view) {
    this.mongo = mongo;
    this.view = view;
  }

  @Override
  public @Nullable Instant lastCompletedRun(Register register, Instant until) {
    Document condition =
        new Document(SyncRunDocument.REGISTER, register.name())
            .append(SyncRunDocument.IN_STEP, new Document("$lte", Date.from(until)));
    Document last =
        mongo
            .getCollection(view.reading(SyncRunDocument.COLLECTION))
            .find(condition)
            .projection(new Document(SyncRunDocument.IN_STEP, 1))
            .sort(new Document(SyncRunDocument.IN_STEP, -1))
            .first();
    return last == null ? null : last.getDate(SyncRunDocument.IN_STEP).toInstant();
  }
}

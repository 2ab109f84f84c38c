package dk.partsync.query.sync;

import dk.partsync.api.sync.Register;
import dk.partsync.api.sync.SyncRunView;
import dk.partsync.query.projection.View;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.BasicQuery;

/** Reads from the runs how far a register has come. */
public final class RegisterRuns {

  private final MongoTemplate mongo;
  private final View view;

  public RegisterRuns(MongoTemplate mongo, View view) {
    this.mongo = mongo;
    this.view = view;
  }

  /**
   * A run that brought a register's parties in step.
   *
   * @param sourceAt as of when its source was
   * @param day for which it was planned
   */
  public record InStep(String runId, Instant sourceAt, Instant completedAt, LocalDate day) {}

  /** The last run that brought parties in step, none before the first. */
  public @Nullable InStep lastCompleted(Register register) {
    Document ever = new Document("$gt", Instant.EPOCH);
    SyncRunDocument run =
        first(of(register).append(SyncRunDocument.IN_STEP, ever), SyncRunDocument.IN_STEP, -1);
    return run == null ? null : inStep(run.view(), Objects.requireNonNull(run.inStepAt()));
  }

  private static InStep inStep(SyncRunView run, Instant completedAt) {
    Instant published = run.source() == null ? null : run.source().lastModified();
    return new InStep(
        run.id(),
        published == null ? run.startedAt() : published,
        completedAt,
        Objects.requireNonNull(run.day()));
  }

  /** The run that has not ended, be it held. */
  public Optional<SyncRunView> unfinished(Register register) {
    return Optional.ofNullable(
            first(of(register).append(SyncRunDocument.ENDED, null), SyncRunDocument.STARTED, -1))
        .map(SyncRunDocument::view);
  }

  /** When a run was started for the first time. */
  public Optional<Instant> firstStart(Register register) {
    return Optional.ofNullable(first(of(register), SyncRunDocument.STARTED, 1))
        .map(SyncRunDocument::startedAt);
  }

  private static Document of(Register register) {
    return new Document(SyncRunDocument.REGISTER, register.name());
  }

  private @Nullable SyncRunDocument first(Document condition, String field, int direction) {
    BasicQuery query = new BasicQuery(condition);
    query.setSortObject(new Document(field, direction));
    query.limit(1);
    return mongo.findOne(query, SyncRunDocument.class, view.reading(SyncRunDocument.COLLECTION));
  }
}

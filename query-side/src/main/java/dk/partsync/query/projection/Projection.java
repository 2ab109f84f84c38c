package dk.partsync.query.projection;

import java.util.function.Supplier;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

/**
 * A view with one document per aggregate, brought up to date batch by batch: the documents that the
 * batch speaks of are loaded at once, each event is applied when its handler runs, and {@link
 * BatchWriteInterceptor} writes what changed at once after the last.
 *
 * <p>So an event that cannot be applied fails by itself and can be dead-lettered by itself, while a
 * failing write fails the batch before its token is stored.
 *
 * @param <D> the view's document
 */
public final class Projection<D extends VersionedDocument> {

  private final MongoTemplate mongo;
  private final Supplier<Slot> slot;
  private final Class<D> documentType;
  private final StoredForm<D> form;
  private final Class<?> eventType;

  /**
   * @param slot where the view is written, asked for each batch
   * @param eventType common type of the events that {@link #apply} is called with
   */
  public Projection(
      MongoTemplate mongo, Supplier<Slot> slot, Class<D> documentType, Class<?> eventType) {
    this(
        mongo,
        slot,
        documentType,
        eventType,
        new MappedForm<>(
            mongo.getConverter(),
            mongo.getDb().getCodecRegistry().get(Document.class),
            documentType));
  }

  /**
   * @param slot where the view is written, asked for each batch
   * @param eventType common type of the events that {@link #apply} is called with
   */
  public Projection(
      MongoTemplate mongo,
      Supplier<Slot> slot,
      Class<D> documentType,
      Class<?> eventType,
      StoredForm<D> form) {
    this.mongo = mongo;
    this.slot = slot;
    this.documentType = documentType;
    this.form = form;
    this.eventType = eventType;
  }

  /**
   * Applies the event in the current unit of work; an event that the document already has is
   * ignored.
   *
   * @return the document after the event, none when the event was ignored
   * @throws MissingEventsException when the document lacks events before this one
   */
  public @Nullable D apply(DomainEventMessage<?> event, Step<D> step) {
    return batchOf(CurrentUnitOfWork.get()).apply(event, step);
  }

  /** Forgets everything, before the view is rebuilt; indexes stay. */
  public void clear() {
    mongo.remove(new Query(), collection());
  }

  private String collection() {
    return slot.get().of(mongo.getCollectionName(documentType));
  }

  private ProjectionBatch<D> batchOf(UnitOfWork<?> unitOfWork) {
    String key = documentType.getName();
    ProjectionBatch<D> known = unitOfWork.getResource(key);
    if (known != null) {
      return known;
    }
    ProjectionBatch<D> batch = new ProjectionBatch<>(mongo.getCollection(collection()), form);
    batch.load(BatchIds.of(unitOfWork, eventType));
    unitOfWork.resources().put(key, batch);
    BatchWriteInterceptor.writeAtEnd(unitOfWork, batch);
    return batch;
  }

  /**
   * One event's effect on a document.
   *
   * @param <D> the view's document
   */
  public interface Step<D> {

    /** The document after the event; {@code before} is none for the first event. */
    D from(@Nullable D before);
  }
}

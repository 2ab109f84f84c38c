package dk.partsync.query.projection;

import java.util.List;
import java.util.function.Function;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * All that a rebuild has to know of a view.
 *
 * @param batchSize events that are applied and written together
 * @param collections names in the first slot
 * @param projectors makes one that fills a slot and tells nobody
 */
public record RebuildableView(
    View view,
    int batchSize,
    List<String> collections,
    List<Indexes> indexes,
    Function<Slot, Projector> projectors) {

  /** Makes the indexes of the collections of a slot that are missing. */
  public void createIndexes(MongoTemplate mongo, Slot slot) {
    indexes.forEach(
        index -> new Indexes(slot.of(index.collection()), index.models()).create(mongo));
  }

  /** Empties a slot that nobody reads. */
  public void drop(MongoTemplate mongo, Slot slot) {
    collections.forEach(collection -> mongo.getCollection(slot.of(collection)).drop());
  }
}

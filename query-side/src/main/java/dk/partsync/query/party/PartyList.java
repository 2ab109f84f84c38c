package dk.partsync.query.party;

import dk.partsync.api.party.FindParties;
import dk.partsync.query.projection.Indexes;
import dk.partsync.query.projection.View;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.BasicQuery;

/**
 * Reads a page of parties in order.
 *
 * <p>A server that does not keep the indexes of {@link PartyIndexes} sorts everything for each
 * page, which takes a second for 100,000 parties. There, a sample tells first how far the page can
 * reach at most, and only what lies before that is sorted; should it hold too little, everything
 * is.
 */
final class PartyList {

  private static final Document NO_FIELDS = new Document();

  private final MongoTemplate mongo;
  private final View view;
  private volatile @Nullable Boolean sortsByIndex;

  PartyList(MongoTemplate mongo, View view) {
    this.mongo = mongo;
    this.view = view;
  }

  /** Up to {@code query.limit() + 1} rows: one more than asked for when there is a next page. */
  List<PartyRow> read(FindParties query, LocalDate today, Instant now) {
    PartyOrder order = PartyOrder.of(query);
    List<Document> conditions = PartyFilter.of(query, today, now);
    Document after = order.after(query.after());
    if (after != null) {
      conditions.add(after);
    }
    int wanted = query.limit() + 1;
    String collection = view.reading(PartyDocument.COLLECTION);
    if (query.sorId() == null && !sortsByIndex(collection)) {
      Object reach =
          new PartySample(mongo.getCollection(collection), order).reach(conditions, wanted);
      if (reach != null) {
        List<Document> narrowed = new ArrayList<>(conditions);
        narrowed.add(order.upTo(reach));
        List<PartyRow> rows = sorted(collection, narrowed, order, wanted);
        if (rows.size() == wanted) {
          return rows;
        }
      }
    }
    return sorted(collection, conditions, order, wanted);
  }

  static Document all(List<Document> conditions) {
    return conditions.isEmpty() ? NO_FIELDS : new Document("$and", conditions);
  }

  private List<PartyRow> sorted(
      String collection, List<Document> conditions, PartyOrder order, int wanted) {
    BasicQuery query = new BasicQuery(all(conditions));
    query.setSortObject(order.sorting());
    query.fields().include(PartyRow.FIELDS);
    query.limit(wanted);
    return mongo.find(query, PartyRow.class, collection);
  }

  private boolean sortsByIndex(String collection) {
    Boolean known = sortsByIndex;
    if (known == null) {
      known = Indexes.areUsed(mongo, collection);
      sortsByIndex = known;
    }
    return known;
  }
}

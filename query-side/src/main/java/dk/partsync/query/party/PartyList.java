package dk.partsync.query.party;

import dk.partsync.api.party.FindParties;
import dk.partsync.query.projection.View;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.BasicQuery;

/** Reads a page of parties in order. */
final class PartyList {

  private static final Document NO_CONDITION = new Document();

  private final MongoTemplate mongo;
  private final View view;

  PartyList(MongoTemplate mongo, View view) {
    this.mongo = mongo;
    this.view = view;
  }

  /** Up to {@code query.limit() + 1} rows: one more than asked for when there is a next page. */
  List<PartyRow> read(FindParties query, LocalDate today, Instant now) {
    PartyOrder order = PartyOrder.of(query);
    List<Document> conditions = PartyFilter.of(query, today, now);
    String collection = view.reading(PartyDocument.COLLECTION);
    List<PartyRow> rows = new ArrayList<>();
    for (Document part : order.after(query.after())) {
      int missing = query.limit() + 1 - rows.size();
      if (missing > 0) {
        rows.addAll(sorted(collection, all(conditions, part), order, missing));
      }
    }
    return rows;
  }

  static Document all(List<Document> conditions) {
    return conditions.isEmpty() ? NO_CONDITION : new Document("$and", conditions);
  }

  private static Document all(List<Document> conditions, Document part) {
    List<Document> all = new ArrayList<>(conditions);
    if (!part.isEmpty()) {
      all.add(part);
    }
    return all(all);
  }

  private List<PartyRow> sorted(
      String collection, Document condition, PartyOrder order, int wanted) {
    BasicQuery query = new BasicQuery(condition);
    query.setSortObject(order.sorting());
    query.fields().include(PartyRow.FIELDS);
    query.limit(wanted);
    return mongo.find(query, PartyRow.class, collection);
  }
}

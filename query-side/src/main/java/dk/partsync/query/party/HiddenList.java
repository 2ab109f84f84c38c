package dk.partsync.query.party;

import dk.partsync.api.party.FindParties;
import dk.partsync.query.projection.View;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.BasicQuery;

/**
 * Reads the parties that are hidden, in the order of their ids: a place among names or post codes
 * would tell theirs.
 */
final class HiddenList {

  private final MongoTemplate mongo;
  private final View view;

  HiddenList(MongoTemplate mongo, View view) {
    this.mongo = mongo;
    this.view = view;
  }

  /**
   * @param afterId where the page before ended, none for the beginning
   */
  List<PartyRow> read(
      FindParties query, LocalDate today, Instant now, @Nullable String afterId, int wanted) {
    List<Document> conditions = PartyFilter.hidden(query, today, now);
    if (afterId != null) {
      conditions.add(new Document("_id", new Document("$gt", afterId)));
    }
    BasicQuery found = new BasicQuery(new Document("$and", conditions));
    found.setSortObject(new Document("_id", 1));
    found.fields().include(PartyRow.FIELDS);
    found.limit(wanted);
    return mongo.find(found, PartyRow.class, view.reading(PartyDocument.COLLECTION));
  }
}

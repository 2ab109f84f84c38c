package dk.partsync.query.party;

import dk.partsync.query.projection.View;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Names of parties by id. */
public final class PartyNames {

  private final MongoTemplate mongo;
  private final View view;

  public PartyNames(MongoTemplate mongo, View view) {
    this.mongo = mongo;
    this.view = view;
  }

  /** The names of those that are known. */
  public Map<String, String> of(Collection<String> partyIds) {
    Map<String, String> names = new HashMap<>();
    mongo
        .getCollection(view.reading(PartyDocument.COLLECTION))
        .find(new Document("_id", new Document("$in", partyIds)))
        .projection(new Document("name", 1))
        .forEach(row -> names.put(row.getString("_id"), row.getString("name")));
    return names;
  }
}

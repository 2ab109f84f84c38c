package dk.partsync.query.party;

import dk.partsync.query.projection.View;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Names of parties by id. */
public final class PartyNames {

  private final MongoTemplate mongo;
  private final View view;
  private final Clock clock;

  public PartyNames(MongoTemplate mongo, View view, Clock clock) {
    this.mongo = mongo;
    this.view = view;
    this.clock = clock;
  }

  /** The names of those that are known and not hidden now. */
  public Map<String, String> of(Collection<String> partyIds) {
    Map<String, String> names = new HashMap<>();
    mongo
        .getCollection(view.reading(PartyDocument.COLLECTION))
        .find(
            new Document("_id", new Document("$in", partyIds))
                .append("$and", List.of(Hiding.shownAt(clock.instant()))))
        .projection(new Document("name", 1))
        .forEach(row -> names.put(row.getString("_id"), row.getString("name")));
    return names;
  }
}

package dk.partsync.query.party;

import dk.partsync.query.projection.View;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Knows which numbers of CVR parties have or had. */
public final class RegisteredNumbers {

  private final MongoTemplate mongo;
  private final View view;

  public RegisteredNumbers(MongoTemplate mongo, View view) {
    this.mongo = mongo;
    this.view = view;
  }

  /** Those of the CVR numbers and P-numbers that belong to parties. */
  public Set<String> among(Collection<String> numbers) {
    Set<String> asked = Set.copyOf(numbers);
    Set<String> found = new HashSet<>();
    mongo
        .getCollection(view.reading(PartyDocument.COLLECTION))
        .find(new Document(PartyDocument.CVR_NUMBERS, new Document("$in", List.copyOf(asked))))
        .projection(new Document(PartyDocument.CVR_NUMBERS, 1))
        .forEach(row -> found.addAll(row.getList(PartyDocument.CVR_NUMBERS, String.class)));
    found.retainAll(asked);
    return found;
  }
}

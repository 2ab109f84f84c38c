package dk.partsync.query.party;

import dk.partsync.api.cpr.CprRelative;
import dk.partsync.api.cpr.ProtectionState;
import dk.partsync.query.projection.View;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Knows relatives that are parties of their own whose protection may be known better there than at
 * the person they are shown beside (N-10).
 */
final class ProtectedNumbers {

  private final MongoTemplate mongo;
  private final View view;

  ProtectedNumbers(MongoTemplate mongo, View view) {
    this.mongo = mongo;
    this.view = view;
  }

  /** The numbers of the relatives that belong to parties hidden by a protection at the moment. */
  Set<String> among(List<CprRelative> relatives, Instant moment) {
    List<String> numbers =
        relatives.stream().map(CprRelative::cprNumber).filter(Objects::nonNull).distinct().toList();
    Set<String> found = new HashSet<>();
    if (!numbers.isEmpty()) {
      mongo
          .getCollection(view.reading(PartyDocument.COLLECTION))
          .find(
              new Document(PartyDocument.NUMBERS, new Document("$in", numbers))
                  .append("$and", List.of(Hiding.hiddenAt(moment))))
          .projection(new Document(PartyDocument.NUMBERS, 1).append(Hiding.FIELD, 1))
          .forEach(row -> found.addAll(numbersOf(row, moment)));
    }
    return found;
  }

  /** CPR not having answered for a party yet says nothing of what it showed beside another. */
  private static List<String> numbersOf(Document row, Instant moment) {
    List<Hiding> spans =
        row.getList(Hiding.FIELD, Document.class).stream().map(Hiding::read).toList();
    return Hiding.stateAt(moment, spans) == ProtectionState.UNKNOWN
        ? List.of()
        : row.getList(PartyDocument.NUMBERS, String.class);
  }
}

package dk.partsync.query.party;

import dk.partsync.api.cvr.CvrIdentity;
import dk.partsync.api.party.ContactType;
import dk.partsync.api.party.CvrPart;
import dk.partsync.query.projection.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Finds the parties that belong together: CVR links them by the company's number. */
final class CvrLinks {

  private final MongoTemplate mongo;
  private final View view;

  CvrLinks(MongoTemplate mongo, View view) {
    this.mongo = mongo;
    this.view = view;
  }

  Linked of(BusinessParty business, LocalDate today) {
    String ownerNumber = business.facts().ownerNumber();
    CvrIdentity identity = business.unit().identity();
    return new Linked(
        ownerNumber == null ? null : ownerWith(ownerNumber, today),
        identity.cvrNumber() == null ? List.of() : unitsOf(identity.cvrNumber()));
  }

  private @Nullable String ownerWith(String cvrNumber, LocalDate today) {
    List<Document> owners =
        read(
            new Document(PartyDocument.CVR_NUMBERS, cvrNumber)
                .append("type", ContactType.J.name()));
    return owners.stream()
        .filter(owner -> isInBusiness(owner, today))
        .findFirst()
        .or(() -> owners.stream().findFirst())
        .map(owner -> owner.getString("_id"))
        .orElse(null);
  }

  private static boolean isInBusiness(Document owner, LocalDate today) {
    String end = owner.getString("end");
    return end == null || !LocalDate.parse(end).isBefore(today);
  }

  private List<String> unitsOf(String cvrNumber) {
    return read(new Document(PartyDocument.OWNER, cvrNumber)).stream()
        .map(unit -> unit.getString("_id"))
        .toList();
  }

  private List<Document> read(Document condition) {
    return mongo
        .getCollection(view.reading(PartyDocument.COLLECTION))
        .find(condition)
        .projection(new Document("end", 1))
        .sort(new Document("_id", 1))
        .limit(CvrPart.MOST_UNITS)
        .into(new ArrayList<>());
  }

  /**
   * Ids of parties.
   *
   * @param ownerId of the company of a production unit
   * @param unitIds of the production units of a company
   */
  record Linked(@Nullable String ownerId, List<String> unitIds) {

    static final Linked NONE = new Linked(null, List.of());
  }
}

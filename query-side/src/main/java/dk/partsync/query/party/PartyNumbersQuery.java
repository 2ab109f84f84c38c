package dk.partsync.query.party;

import dk.partsync.api.cpr.CprNumber;
import dk.partsync.api.cvr.CvrIdentity;
import dk.partsync.api.party.FindPartyNumbers;
import dk.partsync.api.party.PartyNumbers;
import dk.partsync.query.projection.View;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Answers with the numbers of parties whose name and address are not hidden at the moment. */
final class PartyNumbersQuery {

  private static final PartyForm FORM = new PartyForm();

  private final MongoTemplate mongo;
  private final View view;
  private final Clock clock;

  PartyNumbersQuery(MongoTemplate mongo, View view, Clock clock) {
    this.mongo = mongo;
    this.view = view;
    this.clock = clock;
  }

  @QueryHandler
  PartyNumbers find(FindPartyNumbers query) {
    Instant now = clock.instant();
    List<PartyNumbers.Numbers> found = new ArrayList<>();
    mongo
        .getCollection(view.reading(PartyDocument.COLLECTION))
        .find(new Document("_id", new Document("$in", query.partyIds())))
        .forEach(
            stored -> {
              Party party = FORM.read(stored).party();
              if (!party.protectionAt(now).hides()) {
                add(numbers(party, query.withCprNumbers()), found);
              }
            });
    return new PartyNumbers(found);
  }

  private static PartyNumbers.@Nullable Numbers numbers(Party party, boolean withCprNumbers) {
    if (party instanceof BusinessParty business) {
      CvrIdentity identity = business.unit().identity();
      String owner = business.facts().ownerNumber();
      return new PartyNumbers.Numbers(
          party.id(),
          null,
          identity.cvrNumber() == null ? owner : identity.cvrNumber(),
          identity.pNumber());
    }
    String number = withCprNumbers ? cprNumber(party) : null;
    return number == null ? null : new PartyNumbers.Numbers(party.id(), number, null, null);
  }

  private static @Nullable String cprNumber(Party party) {
    if (party instanceof PersonParty person && person.cpr() != null) {
      String current = person.cpr().person().numbers().current();
      return CprNumber.isOne(current) ? CprNumber.of(current).formatted() : null;
    }
    return null;
  }

  private static void add(
      PartyNumbers.@Nullable Numbers numbers, List<PartyNumbers.Numbers> found) {
    if (numbers != null) {
      found.add(numbers);
    }
  }
}

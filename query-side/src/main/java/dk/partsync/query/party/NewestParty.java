package dk.partsync.query.party;

import dk.partsync.api.party.BusinessId;
import dk.partsync.api.party.PersonId;
import dk.partsync.query.projection.View;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Finds parties by id as they are now, in clear. */
final class NewestParty {

  private static final PartyForm FORM = new PartyForm();

  private final MongoTemplate mongo;
  private final View view;
  private final PartyStream stream;

  NewestParty(MongoTemplate mongo, View view, EventStore events) {
    this.mongo = mongo;
    this.view = view;
    this.stream = new PartyStream(events);
  }

  @Nullable Party find(String partyId) {
    Document stored =
        mongo
            .getCollection(view.reading(PartyDocument.COLLECTION))
            .find(new Document("_id", partyId))
            .first();
    Party party = stored == null ? null : FORM.read(stored).party();
    boolean isWrittenToByHand = PersonId.isOne(partyId) || BusinessId.isOne(partyId);
    return isWrittenToByHand ? upToDate(partyId, party) : party;
  }

  /** Who has just written something down finds it there, though the view may lag behind. */
  private @Nullable Party upToDate(String partyId, @Nullable Party stored) {
    Party party = stored;
    for (PartyStream.Fact fact : stream.readAfter(partyId, stored == null ? 0 : stored.version())) {
      party = PartyFold.evolve(party, fact.event(), fact.version(), fact.message().getTimestamp());
    }
    return party;
  }
}

package dk.partsync.query.party;

import dk.partsync.api.party.FindPartyHistory;
import dk.partsync.api.party.PartyHistory;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/** Tells what each event of a party changed, by replaying it step by step. */
final class PartyHistoryQuery {

  private final PartyStream stream;

  PartyHistoryQuery(EventStore events) {
    this.stream = new PartyStream(events);
  }

  @QueryHandler
  @Nullable PartyHistory find(FindPartyHistory query) {
    List<PartyStream.Fact> facts = stream.read(query.partyId());
    if (facts.isEmpty()) {
      return null;
    }
    List<PartyHistory.Entry> entries = new ArrayList<>();
    Party before = null;
    for (PartyStream.Fact fact : facts) {
      if (entries.size() == query.limit()) {
        return new PartyHistory(query.partyId(), entries, fact.version() - 1);
      }
      Party after =
          PartyFold.evolve(before, fact.event(), fact.version(), fact.message().getTimestamp());
      if (fact.version() > query.afterVersion()) {
        entries.add(entry(fact, before, after));
      }
      before = after;
    }
    return new PartyHistory(query.partyId(), entries, null);
  }

  private static PartyHistory.Entry entry(
      PartyStream.Fact fact, @Nullable Party before, Party after) {
    List<PartyHistory.Change> changes = PartyFields.changes(before, after);
    return new PartyHistory.Entry(
        fact.version(),
        fact.message().getTimestamp(),
        fact.event().getClass().getSimpleName(),
        EventWords.of(fact.event(), changes),
        changes,
        EventOrigin.of(fact));
  }
}

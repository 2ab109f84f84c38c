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
  private final Guard guard;

  /**
   * @param guard judges what may be shown, of every entry by what is known today
   */
  PartyHistoryQuery(EventStore events, Guard guard) {
    this.stream = new PartyStream(events);
    this.guard = guard;
  }

  @QueryHandler
  @Nullable PartyHistory find(FindPartyHistory query) {
    List<PartyStream.Fact> facts = stream.read(query.partyId());
    Party newest = PartyStream.fold(facts);
    if (newest == null) {
      return null;
    }
    HistoryMask mask = new HistoryMask(guard.disclose(newest, false));
    List<PartyHistory.Entry> entries = new ArrayList<>();
    Party before = null;
    for (PartyStream.Fact fact : facts) {
      if (entries.size() == query.limit()) {
        return new PartyHistory(query.partyId(), entries, fact.version() - 1);
      }
      Party after =
          PartyFold.evolve(before, fact.event(), fact.version(), fact.message().getTimestamp());
      if (fact.version() > query.afterVersion()) {
        entries.add(entry(fact, before, after, mask));
      }
      before = after;
    }
    return new PartyHistory(query.partyId(), entries, null);
  }

  private static PartyHistory.Entry entry(
      PartyStream.Fact fact, @Nullable Party before, Party after, HistoryMask mask) {
    List<PartyHistory.Change> changes = mask.of(PartyFields.changes(before, after));
    return new PartyHistory.Entry(
        fact.version(),
        fact.message().getTimestamp(),
        fact.event().getClass().getSimpleName(),
        EventDetail.of(fact.event()),
        mask.words(fact.event(), changes),
        changes,
        EventOrigin.of(fact));
  }
}

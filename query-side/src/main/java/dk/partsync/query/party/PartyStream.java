package dk.partsync.query.party;

import dk.partsync.api.party.PartyEvent;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/** Reads all events of a party from the event store, past any snapshot. */
final class PartyStream {

  private final EventStore events;

  PartyStream(EventStore events) {
    this.events = events;
  }

  List<Fact> read(String partyId) {
    return readAfter(partyId, 0);
  }

  /**
   * @param version 0 for the beginning, else the last version known
   */
  List<Fact> readAfter(String partyId, long version) {
    return events.readEvents(partyId, version).asStream().map(PartyStream::fact).toList();
  }

  /** What the facts add up to; none without any. */
  static @Nullable Party fold(List<Fact> facts) {
    Party party = null;
    for (Fact fact : facts) {
      party = PartyFold.evolve(party, fact.event(), fact.version(), fact.message().getTimestamp());
    }
    return party;
  }

  private static Fact fact(DomainEventMessage<?> message) {
    if (message.getPayload() instanceof PartyEvent event) {
      return new Fact(event, message);
    }
    throw new IllegalStateException("the stream holds an event that is none of a party");
  }

  /**
   * An event with what was stored beside it.
   *
   * @param message carries its number, time and metadata
   */
  record Fact(PartyEvent event, DomainEventMessage<?> message) {

    /** Number of the event in the stream, from 1. */
    long version() {
      return message.getSequenceNumber() + 1;
    }
  }
}

package dk.partsync.command.party;

import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;

/** Sources parties from events that were read ahead, if they were. */
final class PartyRepository extends EventSourcingRepository<Party> {

  private final PartiesAhead ahead;

  PartyRepository(Builder<Party> builder, PartiesAhead ahead) {
    super(builder);
    this.ahead = ahead;
  }

  @Override
  protected DomainEventStream readEvents(String partyId) {
    DomainEventStream events = ahead.take(partyId);
    return events == null ? super.readEvents(partyId) : events;
  }
}

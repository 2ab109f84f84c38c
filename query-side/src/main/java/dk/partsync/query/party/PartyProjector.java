package dk.partsync.query.party;

import dk.partsync.api.ProcessingGroups;
import dk.partsync.api.party.PartyEvent;
import dk.partsync.query.projection.Projection;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Keeps the parties as they are now. */
@ProcessingGroup(ProcessingGroups.PARTY)
final class PartyProjector {

  private final Projection<PartyDocument> projection;

  PartyProjector(MongoTemplate mongo) {
    projection = new Projection<>(mongo, PartyDocument.class, PartyEvent.class);
  }

  @EventHandler
  void on(PartyEvent event, DomainEventMessage<? extends PartyEvent> message) {
    projection.apply(
        message,
        before ->
            PartyDocument.of(
                PartyFold.evolve(
                    before == null ? null : before.party(),
                    event,
                    message.getSequenceNumber() + 1,
                    message.getTimestamp())));
  }

  @ResetHandler
  void reset() {
    projection.clear();
  }
}

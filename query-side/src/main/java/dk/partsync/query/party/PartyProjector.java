package dk.partsync.query.party;

import dk.partsync.api.ProcessingGroups;
import dk.partsync.api.party.PartyEvent;
import dk.partsync.query.projection.Projection;
import dk.partsync.query.projection.Projector;
import dk.partsync.query.projection.Slot;
import java.util.function.Supplier;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.serialization.UnknownSerializedType;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Keeps the parties as they are now. */
@ProcessingGroup(ProcessingGroups.PARTY)
final class PartyProjector implements Projector {

  private final Projection<PartyDocument> projection;

  PartyProjector(MongoTemplate mongo, Supplier<Slot> slot) {
    projection =
        new Projection<>(mongo, slot, PartyDocument.class, PartyEvent.class, new PartyForm());
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

  /** Of every type that is not known, too: see {@link UnknownEventAlarm}. */
  @Override
  public boolean takes(Class<?> payloadType) {
    return PartyEvent.class.isAssignableFrom(payloadType)
        || payloadType == UnknownSerializedType.class;
  }

  @Override
  @SuppressWarnings("unchecked")
  public void project(EventMessage<?> message) {
    if (message.getPayload() instanceof PartyEvent event) {
      on(event, (DomainEventMessage<? extends PartyEvent>) message);
    } else if (message.getPayload() instanceof UnknownSerializedType unknown) {
      new UnknownEventAlarm().on(unknown);
    }
  }

  @ResetHandler
  void reset() {
    projection.clear();
  }
}

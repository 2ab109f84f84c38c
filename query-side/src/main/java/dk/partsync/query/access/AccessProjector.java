package dk.partsync.query.access;

import dk.partsync.api.ProcessingGroups;
import dk.partsync.api.access.AccessRecorded;
import dk.partsync.query.projection.Projection;
import dk.partsync.query.projection.Projector;
import dk.partsync.query.projection.Slot;
import java.util.function.Supplier;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Keeps the record of who used personal data. */
@ProcessingGroup(ProcessingGroups.ACCESS)
final class AccessProjector implements Projector {

  private final Projection<AccessDocument> projection;

  AccessProjector(MongoTemplate mongo, Supplier<Slot> slot) {
    projection = new Projection<>(mongo, slot, AccessDocument.class, AccessRecorded.class);
  }

  @EventHandler
  void on(AccessRecorded event, DomainEventMessage<? extends AccessRecorded> message) {
    projection.apply(message, before -> AccessDocument.of(event, message));
  }

  @Override
  public boolean takes(Class<?> payloadType) {
    return AccessRecorded.class.isAssignableFrom(payloadType);
  }

  @Override
  @SuppressWarnings("unchecked")
  public void project(EventMessage<?> message) {
    if (message.getPayload() instanceof AccessRecorded event) {
      on(event, (DomainEventMessage<? extends AccessRecorded>) message);
    }
  }

  @ResetHandler
  void reset() {
    projection.clear();
  }
}

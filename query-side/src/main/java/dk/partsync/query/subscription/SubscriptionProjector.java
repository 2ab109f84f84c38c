package dk.partsync.query.subscription;

import dk.partsync.api.ProcessingGroups;
import dk.partsync.api.subscription.SubscriptionEvent;
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

/** Keeps the ledger of subscriptions. */
@ProcessingGroup(ProcessingGroups.SUBSCRIPTIONS)
final class SubscriptionProjector implements Projector {

  private final Projection<SubscriptionDocument> projection;

  SubscriptionProjector(MongoTemplate mongo, Supplier<Slot> slot) {
    projection = new Projection<>(mongo, slot, SubscriptionDocument.class, SubscriptionEvent.class);
  }

  @EventHandler
  void on(SubscriptionEvent event, DomainEventMessage<? extends SubscriptionEvent> message) {
    projection.apply(message, before -> SubscriptionFold.evolve(before, event, message));
  }

  @Override
  public boolean takes(Class<?> payloadType) {
    return SubscriptionEvent.class.isAssignableFrom(payloadType);
  }

  @Override
  @SuppressWarnings("unchecked")
  public void project(EventMessage<?> message) {
    if (message.getPayload() instanceof SubscriptionEvent event) {
      on(event, (DomainEventMessage<? extends SubscriptionEvent>) message);
    }
  }

  @ResetHandler
  void reset() {
    projection.clear();
  }
}

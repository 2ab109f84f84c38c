package dk.partsync.query.cases;

import dk.partsync.api.ProcessingGroups;
import dk.partsync.api.cases.CaseEvent;
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

/** Keeps the cases as they are now. */
@ProcessingGroup(ProcessingGroups.CASES)
final class CaseProjector implements Projector {

  private final Projection<CaseDocument> projection;

  CaseProjector(MongoTemplate mongo, Supplier<Slot> slot) {
    projection = new Projection<>(mongo, slot, CaseDocument.class, CaseEvent.class);
  }

  @EventHandler
  void on(CaseEvent event, DomainEventMessage<? extends CaseEvent> message) {
    projection.apply(
        message,
        before ->
            CaseFold.evolve(
                before, event, message.getAggregateIdentifier(), message.getSequenceNumber() + 1));
  }

  @Override
  public boolean takes(Class<?> payloadType) {
    return CaseEvent.class.isAssignableFrom(payloadType);
  }

  @Override
  @SuppressWarnings("unchecked")
  public void project(EventMessage<?> message) {
    if (message.getPayload() instanceof CaseEvent event) {
      on(event, (DomainEventMessage<? extends CaseEvent>) message);
    }
  }

  @ResetHandler
  void reset() {
    projection.clear();
  }
}

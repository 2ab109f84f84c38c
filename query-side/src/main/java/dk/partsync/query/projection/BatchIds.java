package dk.partsync.query.projection;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * The aggregates that a unit of work's events speak of and that may be in the view already: not
 * those whose first event of all is among them. Read without touching a payload.
 */
final class BatchIds {

  private BatchIds() {}

  static Set<String> of(UnitOfWork<?> unitOfWork, Class<?> eventType) {
    Set<String> begun = new HashSet<>();
    Set<String> known = new HashSet<>();
    for (Message<?> message : messages(unitOfWork)) {
      if (eventType.isAssignableFrom(message.getPayloadType())
          && message instanceof DomainEventMessage<?> event) {
        String id = event.getAggregateIdentifier();
        if (event.getSequenceNumber() == 0) {
          begun.add(id);
        } else if (!begun.contains(id)) {
          known.add(id);
        }
      }
    }
    return known;
  }

  private static List<? extends Message<?>> messages(UnitOfWork<?> unitOfWork) {
    return unitOfWork instanceof BatchingUnitOfWork<?> batch
        ? batch.getMessages()
        : List.of(unitOfWork.getMessage());
  }
}

package dk.partsync.query.projection;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** The aggregates that a unit of work's events speak of, read without touching a payload. */
final class BatchIds {

  private BatchIds() {}

  static Set<String> of(UnitOfWork<?> unitOfWork, Class<?> eventType) {
    return messages(unitOfWork).stream()
        .filter(message -> eventType.isAssignableFrom(message.getPayloadType()))
        .filter(DomainEventMessage.class::isInstance)
        .map(message -> ((DomainEventMessage<?>) message).getAggregateIdentifier())
        .collect(Collectors.toSet());
  }

  private static List<? extends Message<?>> messages(UnitOfWork<?> unitOfWork) {
    return unitOfWork instanceof BatchingUnitOfWork<?> batch
        ? batch.getMessages()
        : List.of(unitOfWork.getMessage());
  }
}

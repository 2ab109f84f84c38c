package dk.partsync.command;

import dk.partsync.api.MessageJson;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/**
 * Keeps events in memory as they are after being written and read as JSON, and refuses a second one
 * at the same place of a stream, as every store that the product runs on does.
 */
public class StoredFormEngine extends InMemoryEventStorageEngine {

  private static final Serializer JSON =
      Jackson3Serializer.builder().jsonMapperBuilderCustomizer(MessageJson::configure).build();

  private final Set<String> taken = ConcurrentHashMap.newKeySet();

  @Override
  public void appendEvents(List<? extends EventMessage<?>> events) {
    if (CurrentUnitOfWork.isStarted()) {
      CurrentUnitOfWork.get().onPrepareCommit(unitOfWork -> take(events, unitOfWork));
    }
    super.appendEvents(events.stream().map(StoredFormEngine::stored).toList());
  }

  private void take(List<? extends EventMessage<?>> events, UnitOfWork<?> unitOfWork) {
    for (EventMessage<?> event : events) {
      DomainEventMessage<?> domain = (DomainEventMessage<?>) event;
      String place = domain.getAggregateIdentifier() + "/" + domain.getSequenceNumber();
      if (!taken.add(place)) {
        throw new ConcurrencyException("somebody else was first");
      }
      unitOfWork.onRollback(undone -> taken.remove(place));
    }
  }

  private static EventMessage<?> stored(EventMessage<?> event) {
    DomainEventMessage<?> domain = (DomainEventMessage<?>) event;
    SerializedObject<String> json = JSON.serialize(event.getPayload(), String.class);
    Object read = JSON.deserialize(json);
    return new GenericDomainEventMessage<>(
        domain.getType(),
        domain.getAggregateIdentifier(),
        domain.getSequenceNumber(),
        read,
        event.getMetaData(),
        event.getIdentifier(),
        event.getTimestamp());
  }
}

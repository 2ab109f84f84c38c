package dk.partsync.command;

import dk.partsync.api.MessageJson;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** Keeps events in memory as they are after being written and read as JSON. */
public class StoredFormEngine extends InMemoryEventStorageEngine {

  private static final Serializer JSON =
      Jackson3Serializer.builder().jsonMapperBuilderCustomizer(MessageJson::configure).build();

  @Override
  public void appendEvents(List<? extends EventMessage<?>> events) {
    super.appendEvents(events.stream().map(StoredFormEngine::stored).toList());
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

package dk.partsync.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Revision;

/** Events to store. */
final class TestEvents {

  static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

  @Revision("1")
  record Noted(String text) {}

  private TestEvents() {}

  static DomainEventMessage<Noted> noted(String aggregate, long sequence) {
    return noted(aggregate, sequence, NOON);
  }

  static DomainEventMessage<Noted> noted(String aggregate, long sequence, Instant time) {
    return noted(UUID.randomUUID().toString(), aggregate, sequence, time);
  }

  static DomainEventMessage<Noted> noted(
      String identifier, String aggregate, long sequence, Instant time) {
    return new GenericDomainEventMessage<>(
        "Note",
        aggregate,
        sequence,
        new Noted(aggregate + "/" + sequence),
        MetaData.from(Map.of("who", "tester")),
        identifier,
        time);
  }

  /** Those with the sequence numbers from the first, included, to the last, excluded. */
  static List<DomainEventMessage<?>> noted(String aggregate, long from, long to) {
    return LongStream.range(from, to)
        .<DomainEventMessage<?>>mapToObj(sequence -> noted(aggregate, sequence))
        .toList();
  }

  static EventMessage<Noted> withoutAggregate(String text) {
    return new GenericEventMessage<>(new GenericMessage<>(new Noted(text)), () -> NOON);
  }
}

package dk.partsync.app.crash;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;

/** An event as the log holds it, without its metadata. */
record Fact(long position, String eventId, String aggregateId, long sequence, Object payload) {

  static Fact of(TrackedEventMessage<?> event) {
    DomainEventMessage<?> ofAggregate = (DomainEventMessage<?>) event;
    return new Fact(
        event.trackingToken().position().orElseThrow(),
        event.getIdentifier(),
        ofAggregate.getAggregateIdentifier(),
        ofAggregate.getSequenceNumber(),
        event.getPayload());
  }
}

package dk.partsync.store;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/**
 * The log for a reader who does not handle every event: the others are passed over without being
 * shown, but for some by which the reader's token moves on to the end.
 */
public final class HandledLog implements StreamableMessageSource<TrackedEventMessage<?>> {

  private final SqliteEventStore store;
  private final Predicate<EventMessage<?>> handles;
  private final EventsInHand inHand;
  private final Map<Class<?>, Boolean> known = new ConcurrentHashMap<>();

  /**
   * @param handles whether the reader handles events like this; asked once for each payload type
   * @param inHand what the reader has in hand; it intercepts the reader's handlers
   */
  public HandledLog(
      SqliteEventStore store, Predicate<EventMessage<?>> handles, EventsInHand inHand) {
    this.store = store;
    this.handles = handles;
    this.inHand = inHand;
  }

  @Override
  public TrackingEventStream openStream(@Nullable TrackingToken trackingToken) {
    inHand.none();
    return store.openStream(trackingToken, this::isHandled, inHand);
  }

  @Override
  public TrackingToken createTailToken() {
    return store.createTailToken();
  }

  @Override
  public TrackingToken createHeadToken() {
    return store.createHeadToken();
  }

  @Override
  public TrackingToken createTokenAt(Instant dateTime) {
    return store.createTokenAt(dateTime);
  }

  private boolean isHandled(EventMessage<?> event) {
    return known.computeIfAbsent(event.getPayloadType(), type -> handles.test(event));
  }
}

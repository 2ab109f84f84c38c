package dk.partsync.store;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
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
  private final Predicate<Class<?>> handles;
  private final Map<Class<?>, Boolean> known = new ConcurrentHashMap<>();

  /**
   * @param handles whether the reader handles payloads of a type; asked once for each
   */
  public HandledLog(SqliteEventStore store, Predicate<Class<?>> handles) {
    this.store = store;
    this.handles = handles;
  }

  @Override
  public TrackingEventStream openStream(@Nullable TrackingToken trackingToken) {
    return store.openStream(trackingToken, type -> known.computeIfAbsent(type, handles::test));
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
}

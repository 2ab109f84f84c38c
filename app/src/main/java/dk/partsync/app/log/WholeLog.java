package dk.partsync.app.log;

import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/** Reads an event store from its first event to the one that is its last now. */
final class WholeLog {

  private static final int PATIENCE_SECONDS = 60;

  private WholeLog() {}

  static boolean isEmpty(EventStore store) {
    return endsBefore(store.createHeadToken());
  }

  /**
   * Hands on every event.
   *
   * @throws IllegalStateException if the store does not come to its end
   */
  static void read(EventStore store, Consumer<EventMessage<?>> events) throws InterruptedException {
    TrackingToken head = store.createHeadToken();
    if (head == null || endsBefore(head)) {
      return;
    }
    try (BlockingStream<TrackedEventMessage<?>> stream = store.openStream(null)) {
      boolean atEnd = false;
      while (!atEnd) {
        if (!stream.hasNextAvailable(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
          throw new IllegalStateException("The event store stopped before its last event");
        }
        TrackedEventMessage<?> event = stream.nextAvailable();
        events.accept(event);
        atEnd = event.trackingToken().covers(head);
      }
    }
  }

  /** Axon Server's token of an empty store stands before its first event, which is at 0. */
  private static boolean endsBefore(@Nullable TrackingToken head) {
    return head == null || head.position().orElse(0) < 0;
  }
}

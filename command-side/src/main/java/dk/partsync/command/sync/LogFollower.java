package dk.partsync.command.sync;

import java.util.function.Consumer;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/**
 * Reads the event log for something that is kept in memory, from where it stopped to the log's head
 * as of the call, so that what is kept never misses an acknowledged event. For one thread at a
 * time.
 */
public final class LogFollower {

  private final StreamableMessageSource<TrackedEventMessage<?>> log;
  private @Nullable TrackingToken position;

  public LogFollower(StreamableMessageSource<TrackedEventMessage<?>> log) {
    this.log = log;
  }

  /**
   * Hands on every event that has not been handed on before.
   *
   * @throws InterruptedException when the thread was asked to stop; the next call goes on from
   *     there
   */
  public void toHead(Consumer<TrackedEventMessage<?>> receiver) throws InterruptedException {
    TrackingToken head = log.createHeadToken();
    if (head == null || (position != null && position.covers(head))) {
      return;
    }
    try (BlockingStream<TrackedEventMessage<?>> events = log.openStream(position)) {
      do {
        TrackedEventMessage<?> event = events.nextAvailable();
        receiver.accept(event);
        position = event.trackingToken();
      } while (!position.covers(head));
    }
  }
}

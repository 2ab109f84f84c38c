package dk.partsync.query.operations;

import dk.partsync.api.BackgroundThreads;
import dk.partsync.api.FailureWithoutTexts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/**
 * The log for views that are filled from it, in batches and decoded, up to what is its head when
 * the reading begins. The next batch is read while one is worked on.
 */
final class LogAhead implements AutoCloseable {

  private static final int WAIT_MILLIS = 100;

  /** So that a reader hears of its progress also where the log has nothing for its views. */
  private static final int MOST_EVENTS = 5_000;

  private final ExecutorService reader =
      Executors.newSingleThreadExecutor(BackgroundThreads.named("log-ahead"));
  private final List<ReplayedView> views;
  private final BlockingStream<TrackedEventMessage<?>> log;
  private final @Nullable TrackingToken head;
  private @Nullable TrackingToken read;
  private Future<Batch> ahead;

  /** Begins to read behind the token; from the beginning without one. */
  LogAhead(EventStore events, @Nullable TrackingToken after, List<ReplayedView> views) {
    this.views = views;
    read = after;
    head = events.createHeadToken();
    log = events.openStream(after);
    ahead = reader.submit(this::read);
  }

  /**
   * What stands in the log between two positions.
   *
   * @param upTo the last event that was read, of whatever kind; none while the log is empty
   */
  record Batch(Map<ReplayedView, List<EventMessage<?>>> events, @Nullable TrackingToken upTo) {

    /** Those of the events that the view takes, in order. */
    List<EventMessage<?>> of(ReplayedView view) {
      return events.getOrDefault(view, List.of());
    }
  }

  /**
   * Whether the head is behind what {@link #next} has handed out.
   *
   * @param done the last batch's token
   */
  boolean isAtHead(@Nullable TrackingToken done) {
    return head == null || (done != null && done.covers(head));
  }

  /**
   * The batch behind the last one; it ends where the first view has enough.
   *
   * @throws FailureWithoutTexts when the log cannot be read or an event not be decoded
   */
  Batch next() throws InterruptedException {
    try {
      Batch next = ahead.get();
      ahead = reader.submit(this::read);
      return next;
    } catch (ExecutionException e) {
      throw FailureWithoutTexts.of(Objects.requireNonNullElse(e.getCause(), e));
    }
  }

  private Batch read() throws InterruptedException {
    Map<ReplayedView, List<EventMessage<?>>> batch = new HashMap<>();
    boolean enough = false;
    for (int count = 0; !enough && count < MOST_EVENTS && hasNext(); count++) {
      TrackedEventMessage<?> event = log.nextAvailable();
      read = event.trackingToken();
      for (ReplayedView view : views) {
        enough |= view.takes(event.getPayloadType()) && isEnough(batch, view, event);
      }
    }
    return new Batch(batch, read);
  }

  private boolean hasNext() throws InterruptedException {
    return !isAtHead(read) && log.hasNextAvailable(WAIT_MILLIS, TimeUnit.MILLISECONDS);
  }

  private static boolean isEnough(
      Map<ReplayedView, List<EventMessage<?>>> batch, ReplayedView view, EventMessage<?> event) {
    event.getPayload();
    List<EventMessage<?>> events = batch.computeIfAbsent(view, any -> new ArrayList<>());
    events.add(event);
    return events.size() == view.batchSize();
  }

  @Override
  public void close() {
    Future<?> unused = reader.submit(log::close);
    reader.shutdown();
  }
}

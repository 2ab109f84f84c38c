package dk.partsync.store;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.jspecify.annotations.Nullable;

/**
 * Event store of a single process: whoever follows the log is told of each commit at once, where
 * Axon's own store lets pooled processors look twice a second.
 */
public final class SqliteEventStore extends EmbeddedEventStore {

  private final Set<LogStream> streams = ConcurrentHashMap.newKeySet();
  private final AtomicLong announced = new AtomicLong();
  private final SharedLog log;

  private SqliteEventStore(Builder builder, SqliteEventStorageEngine engine) {
    super(builder);
    this.log = new SharedLog(engine, this::slowest);
  }

  /** An event store on the engine; it must be the only one that appends to the engine's file. */
  public static SqliteEventStore on(SqliteEventStorageEngine engine) {
    return new SqliteEventStore(EmbeddedEventStore.builder().storageEngine(engine), engine);
  }

  /** The first of those who shared a commit tells of all that it held; the others need not. */
  @Override
  protected void afterCommit(List<? extends EventMessage<?>> events) {
    long end = log.end();
    if (announced.getAndAccumulate(end, Math::max) < end) {
      streams.forEach(LogStream::eventsCommitted);
    }
  }

  private long slowest() {
    return streams.stream().mapToLong(LogStream::position).min().orElse(Long.MAX_VALUE);
  }

  @Override
  public TrackingEventStream openStream(@Nullable TrackingToken trackingToken) {
    return openStream(trackingToken, event -> true, null);
  }

  TrackingEventStream openStream(
      @Nullable TrackingToken trackingToken,
      Predicate<TrackedEventMessage<?>> handled,
      @Nullable EventsInHand inHand) {
    LogStream stream =
        new LogStream(
            log,
            SqliteEventStorageEngine.position(trackingToken),
            handled,
            inHand,
            streams::remove);
    streams.add(stream);
    return stream;
  }
}

package dk.partsync.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;

/**
 * Axon's event storage engine on a {@link SqliteDatabase}.
 *
 * <p>An append returns when its events are on disk. Events have dense positions from 1 in the order
 * of the log, so tokens are {@link GlobalSequenceTrackingToken}s and there are no gaps to watch
 * for. An append fails as a whole:
 *
 * <ul>
 *   <li>with Axon's {@code ConcurrencyException}, or {@code AggregateStreamCreationException} for
 *       sequence 0, if the aggregate already has an event of that sequence or the log has an event
 *       of that identifier;
 *   <li>with {@link StoreFullException} if the disk is full, {@link StoreDiskException} if it
 *       refuses;
 *   <li>with {@link DamagedStoreException} if the file is damaged.
 * </ul>
 */
public final class SqliteEventStorageEngine extends BatchingEventStorageEngine {

  private static final long BEFORE_FIRST = 0;

  private final SqliteDatabase database;

  private SqliteEventStorageEngine(Builder builder) {
    super(builder);
    this.database = builder.database;
  }

  /** Starts an engine with what it cannot do without. */
  public static Builder builder(
      SqliteDatabase database, Serializer eventSerializer, Serializer snapshotSerializer) {
    return new Builder(database, eventSerializer, snapshotSerializer);
  }

  @Override
  protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
    if (events.isEmpty()) {
      return;
    }
    try {
      database.append(NewEvent.of(events, serializer));
    } catch (DuplicateEventException e) {
      handlePersistenceException(e.constraint(), events.get(e.index()));
    }
  }

  @Override
  protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
    StoredEvent row = StoredEvent.of(snapshot, serializer);
    database.write(
        session -> {
          Snapshots.store(session, row);
          return row;
        });
  }

  @Override
  protected List<? extends TrackedEventData<?>> fetchTrackedEvents(
      @Nullable TrackingToken lastToken, int batchSize) {
    return readLog(position(lastToken), batchSize);
  }

  long acknowledgedPosition() {
    return database.acknowledgedPosition();
  }

  /** So many events behind the position at most; fewer before damage and at the end of the log. */
  List<TrackedDomainEventData<byte[]>> readLog(long after, int limit) {
    long acknowledged = database.acknowledgedPosition();
    return after >= acknowledged
        ? List.of()
        : database.read(session -> new EventReading(session).log(after, limit, acknowledged));
  }

  /** The events as handlers get them; decoded when first asked for their payload. */
  List<TrackedEventMessage<?>> messages(List<TrackedDomainEventData<byte[]>> rows) {
    return EventUtils.upcastAndDeserializeTrackedEvents(
            rows.stream(), getEventSerializer(), upcasterChain)
        .toList();
  }

  /** Position of an event, or the one before the first event behind the token. */
  static long position(@Nullable TrackingToken token) {
    if (token == null) {
      return BEFORE_FIRST;
    }
    if (token instanceof GlobalSequenceTrackingToken global) {
      return global.getGlobalIndex();
    }
    throw new IllegalArgumentException(
        "Expected a GlobalSequenceTrackingToken, not a " + token.getClass().getSimpleName());
  }

  @Override
  protected List<? extends DomainEventData<?>> fetchDomainEvents(
      String aggregateIdentifier, long firstSequenceNumber, int batchSize) {
    return database.read(
        session ->
            new EventReading(session).stream(aggregateIdentifier, firstSequenceNumber, batchSize));
  }

  @Override
  protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
    return database.read(session -> Snapshots.read(session, aggregateIdentifier)).stream();
  }

  @Override
  public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
    return database.read(session -> EventLog.lastSequence(session, aggregateIdentifier));
  }

  /** A token before the first event; null while there is none. */
  @Override
  public @Nullable TrackingToken createTailToken() {
    return createHeadToken() == null ? null : new GlobalSequenceTrackingToken(BEFORE_FIRST);
  }

  /** The token of the last event; null while there is none. */
  @Override
  public @Nullable TrackingToken createHeadToken() {
    long position = database.read(EventLog::head).position();
    return position == BEFORE_FIRST ? null : new GlobalSequenceTrackingToken(position);
  }

  /**
   * A token before the first event in log order that is at or after the time; the head token if
   * there is no such event.
   */
  @Override
  public @Nullable TrackingToken createTokenAt(Instant dateTime) {
    long epochNanos = EpochNanos.clamped(dateTime);
    return database
        .read(session -> EventLog.firstPositionSince(session, epochNanos))
        .<TrackingToken>map(position -> new GlobalSequenceTrackingToken(position - 1))
        .orElseGet(this::createHeadToken);
  }

  /** Collects what an engine is made of. */
  public static final class Builder extends BatchingEventStorageEngine.Builder {

    private static final int DEFAULT_BATCH_SIZE = 1_100;

    private final SqliteDatabase database;

    private Builder(
        SqliteDatabase database, Serializer eventSerializer, Serializer snapshotSerializer) {
      this.database = database;
      super.eventSerializer(eventSerializer);
      super.snapshotSerializer(snapshotSerializer);
      super.persistenceExceptionResolver(Failures::isDuplicateKey);
      super.batchSize(DEFAULT_BATCH_SIZE);
    }

    @Override
    public Builder upcasterChain(EventUpcaster upcasterChain) {
      super.upcasterChain(upcasterChain);
      return this;
    }

    @Override
    public Builder snapshotFilter(SnapshotFilter snapshotFilter) {
      super.snapshotFilter(snapshotFilter);
      return this;
    }

    /** Events read from the file at a time, 1,100 unless set: a chunk of an import is one read. */
    @Override
    public Builder batchSize(int batchSize) {
      super.batchSize(batchSize);
      return this;
    }

    public SqliteEventStorageEngine build() {
      return new SqliteEventStorageEngine(this);
    }
  }
}

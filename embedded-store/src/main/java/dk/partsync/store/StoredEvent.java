package dk.partsync.store;

import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;

/** An event or snapshot in serialized form, as a row holds it. */
record StoredEvent(
    String eventIdentifier,
    @Nullable String aggregateIdentifier,
    long sequenceNumber,
    @Nullable String type,
    Instant timestamp,
    SerializedObject<byte[]> payload,
    SerializedObject<byte[]> metaData)
    implements DomainEventData<byte[]> {

  /** The columns of {@link #bind} and {@link #read}, in their order. */
  static final String COLUMNS =
      "event_id, aggregate_id, sequence, aggregate_type, timestamp, payload_type, payload_revision,"
          + " payload, metadata";

  /** An event without aggregate is the first in a stream of its own, named by its identifier. */
  static StoredEvent of(EventMessage<?> event, Serializer serializer) {
    DomainEventMessage<?> domainEvent =
        event instanceof DomainEventMessage<?> ofAggregate ? ofAggregate : null;
    return new StoredEvent(
        event.getIdentifier(),
        domainEvent == null ? event.getIdentifier() : domainEvent.getAggregateIdentifier(),
        domainEvent == null ? 0 : domainEvent.getSequenceNumber(),
        domainEvent == null ? null : domainEvent.getType(),
        event.getTimestamp(),
        event.serializePayload(serializer, byte[].class),
        event.serializeMetaData(serializer, byte[].class));
  }

  static StoredEvent read(ResultSet row) throws SQLException {
    return new StoredEvent(
        Objects.requireNonNull(text(row, 1)),
        text(row, 2),
        row.getLong(3),
        text(row, 4),
        EpochNanos.toInstant(row.getLong(5)),
        new SimpleSerializedObject<>(row.getBytes(8), byte[].class, text(row, 6), text(row, 7)),
        new SerializedMetaData<>(row.getBytes(9), byte[].class));
  }

  /** As bytes a text comes out of SQLite in half the time. */
  private static @Nullable String text(ResultSet row, int column) throws SQLException {
    byte[] utf8 = row.getBytes(column);
    return utf8 == null ? null : new String(utf8, StandardCharsets.UTF_8);
  }

  void bind(PreparedStatement statement) throws SQLException {
    statement.setString(1, eventIdentifier);
    statement.setString(2, aggregateIdentifier);
    statement.setLong(3, sequenceNumber);
    statement.setString(4, type);
    statement.setLong(5, EpochNanos.exactly(timestamp));
    statement.setString(6, payload.getType().getName());
    statement.setString(7, payload.getType().getRevision());
    statement.setBytes(8, payload.getData());
    statement.setBytes(9, metaData.getData());
  }

  /** As the log shows it: an event in a stream of its own belongs to no aggregate. */
  StoredEvent withoutOwnStream() {
    return eventIdentifier.equals(aggregateIdentifier)
        ? new StoredEvent(eventIdentifier, null, sequenceNumber, type, timestamp, payload, metaData)
        : this;
  }

  @Override
  public String getEventIdentifier() {
    return eventIdentifier;
  }

  @Override
  public @Nullable String getAggregateIdentifier() {
    return aggregateIdentifier;
  }

  @Override
  public long getSequenceNumber() {
    return sequenceNumber;
  }

  @Override
  public @Nullable String getType() {
    return type;
  }

  @Override
  public Instant getTimestamp() {
    return timestamp;
  }

  @Override
  public SerializedObject<byte[]> getPayload() {
    return payload;
  }

  @Override
  public SerializedObject<byte[]> getMetaData() {
    return metaData;
  }
}

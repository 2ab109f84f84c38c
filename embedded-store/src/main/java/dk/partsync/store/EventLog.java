package dk.partsync.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;

/** The table of events. Positions start at 1 and have no gaps. */
final class EventLog {

  private static final String INSERT =
      "INSERT INTO event (" + StoredEvent.COLUMNS + ", position) VALUES (?,?,?,?,?,?,?,?,?,?)";
  private static final String READ_STREAM =
      "SELECT "
          + StoredEvent.COLUMNS
          + " FROM event WHERE aggregate_id = ? AND sequence >= ? ORDER BY sequence LIMIT ?";
  private static final String READ_LOG =
      "SELECT "
          + StoredEvent.COLUMNS
          + ", position FROM event WHERE position > ? ORDER BY position LIMIT ?";
  private static final String LAST_POSITION = "SELECT max(position) FROM event";
  private static final String FIRST_SINCE = "SELECT min(position) FROM event WHERE timestamp >= ?";
  private static final String LAST_SEQUENCE =
      "SELECT max(sequence) FROM event WHERE aggregate_id = ?";
  private static final int POSITION = 10;

  private EventLog() {}

  /** Adds the events behind the last one; a batch, which is faster than one call per event. */
  static void append(SqlSession session, List<StoredEvent> events) throws SQLException {
    long last = lastPosition(session).orElse(0L);
    PreparedStatement insert = session.prepare(INSERT);
    insert.clearBatch();
    long position = last;
    for (StoredEvent event : events) {
      event.bind(insert);
      insert.setLong(POSITION, ++position);
      insert.addBatch();
    }
    try {
      insert.executeBatch();
    } catch (SQLException e) {
      if (Failures.isDuplicateKey(e)) {
        long inserted = lastPosition(session).orElse(0L) - last;
        throw new DuplicateEventException(Math.toIntExact(inserted), e);
      }
      throw e;
    }
  }

  static List<StoredEvent> readStream(
      SqlSession session, String aggregateIdentifier, long firstSequence, int limit)
      throws SQLException {
    PreparedStatement select = session.prepare(READ_STREAM);
    select.setString(1, aggregateIdentifier);
    select.setLong(2, firstSequence);
    select.setInt(3, limit);
    List<StoredEvent> events = new ArrayList<>();
    try (ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        events.add(StoredEvent.read(rows));
      }
    }
    return events;
  }

  static List<TrackedDomainEventData<byte[]>> readLog(SqlSession session, long after, int limit)
      throws SQLException {
    PreparedStatement select = session.prepare(READ_LOG);
    select.setLong(1, after);
    select.setInt(2, limit);
    List<TrackedDomainEventData<byte[]>> events = new ArrayList<>();
    try (ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        events.add(
            new TrackedDomainEventData<>(
                new GlobalSequenceTrackingToken(rows.getLong(POSITION)),
                StoredEvent.read(rows).withoutOwnStream()));
      }
    }
    return events;
  }

  static Optional<Long> lastPosition(SqlSession session) throws SQLException {
    return firstLong(session.prepare(LAST_POSITION));
  }

  static Optional<Long> firstPositionSince(SqlSession session, long epochNanos)
      throws SQLException {
    PreparedStatement select = session.prepare(FIRST_SINCE);
    select.setLong(1, epochNanos);
    return firstLong(select);
  }

  static Optional<Long> lastSequence(SqlSession session, String aggregateIdentifier)
      throws SQLException {
    PreparedStatement select = session.prepare(LAST_SEQUENCE);
    select.setString(1, aggregateIdentifier);
    return firstLong(select);
  }

  private static Optional<Long> firstLong(PreparedStatement select) throws SQLException {
    try (ResultSet row = select.executeQuery()) {
      long value = row.getLong(1);
      return row.wasNull() ? Optional.empty() : Optional.of(value);
    }
  }
}

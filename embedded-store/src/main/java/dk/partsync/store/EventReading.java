package dk.partsync.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.jspecify.annotations.Nullable;

/**
 * Reads events and hands out none whose hash is wrong or that another should stand before.
 *
 * <p>Events before a damaged one are handed out; who asks for those behind gets the exception.
 */
final class EventReading {

  private static final String READ_STREAM =
      "SELECT "
          + StoredEvent.COLUMNS
          + ", hash, position,"
          + " (SELECT hash FROM event before WHERE before.position = event.position - 1)"
          + " FROM event WHERE aggregate_id = ? AND sequence >= ? ORDER BY sequence LIMIT ?";
  private static final String READ_LOG =
      "SELECT "
          + StoredEvent.COLUMNS
          + ", hash, position FROM event WHERE position >= ? ORDER BY position LIMIT ?";

  /** What one reading of the log may bring into memory, but for its last event. */
  private static final long MOST_BYTES = 4 << 20;

  private static final int HASH = 10;
  private static final int POSITION = 11;
  private static final int HASH_BEFORE = 12;

  private final HashChain chain = new HashChain();
  private final SqlSession session;

  EventReading(SqlSession session) {
    this.session = session;
  }

  /** Events of an aggregate from the sequence number on, without a hole between them. */
  List<StoredEvent> stream(String aggregateIdentifier, long firstSequence, int limit)
      throws SQLException {
    PreparedStatement select = session.prepare(READ_STREAM);
    select.setString(1, aggregateIdentifier);
    select.setLong(2, firstSequence);
    select.setInt(3, limit);
    List<StoredEvent> events = new ArrayList<>();
    try (ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        StoredEvent event = checked(rows, before(rows));
        requireNext(events, event, aggregateIdentifier, rows.getLong(POSITION));
        events.add(event);
      }
    }
    return events;
  }

  private static Sha256 before(ResultSet row) throws SQLException {
    long position = row.getLong(POSITION);
    return position == 1 ? Sha256.START : Sha256.of(row.getBytes(HASH_BEFORE), position - 1);
  }

  private static void requireNext(
      List<StoredEvent> events, StoredEvent event, String aggregateIdentifier, long position) {
    boolean next =
        events.isEmpty()
            || event.sequenceNumber() == events.get(events.size() - 1).sequenceNumber() + 1;
    if (!next || !aggregateIdentifier.equals(event.aggregateIdentifier())) {
      throw new DamagedStoreException(
          "the events of an aggregate before position %d are missing".formatted(position));
    }
  }

  /**
   * Events of the log behind the position; fewer than the limit when they are large.
   *
   * @param acknowledged position up to which there must be events
   */
  List<TrackedDomainEventData<byte[]>> log(long after, int limit, long acknowledged)
      throws SQLException {
    List<TrackedDomainEventData<byte[]>> events = new ArrayList<>(limit);
    try {
      readLog(events, after, limit, acknowledged);
    } catch (DamagedStoreException e) {
      if (events.isEmpty()) {
        throw e;
      }
    } catch (SQLException e) {
      session.discardStatements();
      if (!Failures.isDamage(e)) {
        throw e;
      }
      if (events.isEmpty()) {
        String where = "no event can be read behind position %d: ".formatted(after);
        throw new DamagedStoreException(where + e.getMessage(), e);
      }
    }
    return events;
  }

  private void readLog(
      List<TrackedDomainEventData<byte[]>> events, long after, int limit, long acknowledged)
      throws SQLException {
    PreparedStatement select = session.prepare(READ_LOG);
    select.setLong(1, after);
    select.setLong(2, after == 0 ? limit : limit + 1L);
    long position = after;
    long bytes = 0;
    Sha256 before = Sha256.START;
    try (ResultSet rows = select.executeQuery()) {
      if (after > 0 && rows.next()) {
        requirePosition(rows, after);
        before = Sha256.of(rows.getBytes(HASH), after);
      }
      while (bytes < MOST_BYTES && rows.next()) {
        requirePosition(rows, ++position);
        StoredEvent event = checked(rows, before);
        events.add(tracked(position, event));
        bytes += event.getPayload().getData().length;
        before = Sha256.of(rows.getBytes(HASH), position);
      }
    }
    if (bytes < MOST_BYTES && events.size() < limit && position < acknowledged) {
      throw new DamagedStoreException("there is no event at position " + (position + 1));
    }
  }

  private static void requirePosition(ResultSet row, long expected) throws SQLException {
    if (row.getLong(POSITION) != expected) {
      throw new DamagedStoreException("there is no event at position " + expected);
    }
  }

  private static TrackedDomainEventData<byte[]> tracked(long position, StoredEvent event) {
    return new TrackedDomainEventData<>(
        new GlobalSequenceTrackingToken(position), event.withoutOwnStream());
  }

  private StoredEvent checked(ResultSet row, Sha256 before) throws SQLException {
    long position = row.getLong(POSITION);
    Sha256 stored = Sha256.of(row.getBytes(HASH), position);
    try {
      StoredEvent event = StoredEvent.read(row);
      if (chain.next(before, position, chain.digest(event)).equals(stored)) {
        return event;
      }
    } catch (RuntimeException unreadable) {
      throw wrong(position, unreadable);
    }
    throw wrong(position, null);
  }

  private static DamagedStoreException wrong(long position, @Nullable Throwable cause) {
    return new DamagedStoreException(
        "the event at position %d does not match its hash".formatted(position), cause);
  }
}

package dk.partsync.store;

import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The table of events. Positions start at 1 and have no gaps. */
final class EventLog {

  static final String INSERT =
      "INSERT INTO event ("
          + StoredEvent.COLUMNS
          + ", hash, position) VALUES (?,?,?,?,?,?,?,?,?,?,?)";
  private static final String HEAD =
      "SELECT position, hash FROM event ORDER BY position DESC LIMIT 1";
  private static final String FIRST_SINCE =
      "SELECT position FROM event WHERE timestamp >= ? ORDER BY position LIMIT 1";
  private static final String LAST_SEQUENCE =
      "SELECT max(sequence) FROM event WHERE aggregate_id = ?";
  private static final int HASH = 10;
  private static final int POSITION = 11;

  private EventLog() {}

  /**
   * Adds the events behind the last one; a batch, which is faster than one call per event.
   *
   * @return where the log ends then, with the sum over the entries added
   */
  static LogHead append(SqlSession session, List<NewEvent> events) throws SQLException {
    LogHead before = head(session);
    PreparedStatement insert = session.prepare(INSERT);
    insert.clearBatch();
    HashChain chain = new HashChain();
    Sha256 hash = before.hash();
    long position = before.position();
    long indexSum = 0;
    for (NewEvent added : events) {
      StoredEvent event = added.event();
      hash = chain.next(hash, ++position, added.digest());
      bind(insert, event, hash, position);
      insert.addBatch();
      indexSum +=
          LogHead.entry(utf8(event.aggregateIdentifier()), event.sequenceNumber(), position);
    }
    insert(session, insert, before.position());
    return new LogHead(position, hash, indexSum);
  }

  /** Fills the parameters of {@link #INSERT}. */
  static void bind(PreparedStatement insert, StoredEvent event, Sha256 hash, long position)
      throws SQLException {
    event.bind(insert);
    insert.setBytes(HASH, hash.bytes());
    insert.setLong(POSITION, position);
  }

  private static void insert(SqlSession session, PreparedStatement batch, long lastBefore)
      throws SQLException {
    try {
      batch.executeBatch();
    } catch (SQLException e) {
      if (Failures.isDuplicateKey(e)) {
        long inserted = head(session).position() - lastBefore;
        throw new DuplicateEventException(Math.toIntExact(inserted), e);
      }
      throw e;
    }
  }

  /** Where the log ends, without a sum. */
  static LogHead head(SqlSession session) throws SQLException {
    try (ResultSet row = session.prepare(HEAD).executeQuery()) {
      if (!row.next()) {
        return LogHead.EMPTY;
      }
      long position = row.getLong(1);
      return new LogHead(position, Sha256.of(row.getBytes(2), position), 0);
    }
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
      if (!row.next()) {
        return Optional.empty();
      }
      long value = row.getLong(1);
      return row.wasNull() ? Optional.empty() : Optional.of(value);
    }
  }

  private static byte[] utf8(@Nullable String text) {
    return String.valueOf(text).getBytes(StandardCharsets.UTF_8);
  }
}

package dk.partsync.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * What is looked at when a store opens: its tables, both ends of the log, and its index by
 * aggregate against the witness. Events are checked when they are read. Without a witness the whole
 * file is read instead.
 *
 * @param head where the log ends
 * @param damage what is wrong, in words without any stored content; null if nothing was found
 */
record OpeningCheck(LogHead head, @Nullable String damage) {

  private static final LogHead UNKNOWN_END = new LogHead(Long.MAX_VALUE, Sha256.START, 0);
  private static final int PLACES = 5;
  private static final String FIRST = "SELECT min(position) FROM event";
  private static final String HASH_AT = "SELECT hash FROM event WHERE position = ?";

  static OpeningCheck of(SqlSession session, Optional<LogHead> witness) {
    try {
      Schema.requireIntact(session);
      LogHead end = EventLog.head(session);
      return witness.isPresent()
          ? against(session, end, witness.get())
          : withoutWitness(session, end);
    } catch (DamagedStoreException e) {
      return new OpeningCheck(presumedEnd(session, witness), e.damage());
    } catch (SQLException | RuntimeException e) {
      return new OpeningCheck(presumedEnd(session, witness), located(session, witness, e));
    }
  }

  /** Up to where a reader must find events or be told of the damage. */
  private static LogHead presumedEnd(SqlSession session, Optional<LogHead> witness) {
    LogHead acknowledged = witness.orElse(LogHead.EMPTY);
    try {
      LogHead end = EventLog.head(session);
      return end.position() > acknowledged.position() ? end : acknowledged;
    } catch (SQLException | RuntimeException unreadable) {
      return witness.orElse(UNKNOWN_END);
    }
  }

  /** The failure, and where it is as far as reading everything tells. */
  private static String located(SqlSession session, Optional<LogHead> witness, Exception failure) {
    StringJoiner damage = new StringJoiner("; ").add(String.valueOf(failure.getMessage()));
    try {
      session.discardStatements();
      List<String> places = new ArrayList<>();
      Verification.run(session, witness.map(LogHead::position).orElse(0L), places::add);
      places.stream().limit(PLACES).forEach(damage::add);
    } catch (SQLException | RuntimeException everywhere) {
      damage.add(String.valueOf(everywhere.getMessage()));
    }
    return damage.toString();
  }

  /** The damage, if there is any. */
  Optional<String> findings() {
    return Optional.ofNullable(damage);
  }

  private static OpeningCheck against(SqlSession session, LogHead end, LogHead witness)
      throws SQLException {
    if (end.position() < witness.position()) {
      throw new DamagedStoreException(
          "the log ends at position %d, but %d was acknowledged"
              .formatted(end.position(), witness.position()));
    }
    requireBothEnds(session, end, witness);
    IndexScan index = IndexScan.upTo(session, witness.position());
    if (index.entries() != end.position() || index.sum() != witness.indexSum()) {
      throw new DamagedStoreException(
          "the index by aggregate does not match the %d events".formatted(end.position()));
    }
    return new OpeningCheck(
        new LogHead(end.position(), end.hash(), index.sum() + index.rest()), null);
  }

  private static void requireBothEnds(SqlSession session, LogHead end, LogHead witness)
      throws SQLException {
    if (end.position() > 0 && firstPosition(session) != 1) {
      throw new DamagedStoreException("there is no event at position 1");
    }
    if (witness.position() > 0 && !hashAt(session, witness.position()).equals(witness.hash())) {
      throw new DamagedStoreException(
          "the event at position %d is not the acknowledged one".formatted(witness.position()));
    }
  }

  private static OpeningCheck withoutWitness(SqlSession session, LogHead end) throws SQLException {
    List<String> damage = new ArrayList<>();
    if (end.position() > 0) {
      Verification.run(session, end.position(), damage::add);
    }
    IndexScan index = IndexScan.upTo(session, end.position());
    return new OpeningCheck(
        new LogHead(end.position(), end.hash(), index.sum()),
        damage.isEmpty() ? null : damage.get(0));
  }

  private static long firstPosition(SqlSession session) throws SQLException {
    try (ResultSet row = session.prepare(FIRST).executeQuery()) {
      return row.getLong(1);
    }
  }

  private static Sha256 hashAt(SqlSession session, long position) throws SQLException {
    PreparedStatement select = session.prepare(HASH_AT);
    select.setLong(1, position);
    try (ResultSet row = select.executeQuery()) {
      if (!row.next()) {
        throw new DamagedStoreException("there is no event at position " + position);
      }
      return Sha256.of(row.getBytes(1), position);
    }
  }
}

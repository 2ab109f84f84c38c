package dk.partsync.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;

/** The table of tokens as one node sees it. Times are milliseconds since 1970. */
final class TokenTable {

  private static final String OF_SEGMENT = " WHERE processor = ?1 AND segment = ?2";
  private static final String CLAIMABLE = "(owner IS NULL OR owner = ?3 OR timestamp < ?4)";
  private static final String INSERT =
      "INSERT OR IGNORE INTO token (processor, segment, token, token_type, timestamp)"
          + " VALUES (?1, ?2, ?3, ?4, ?5)";
  private static final String CLAIM =
      "UPDATE token SET owner = ?3, timestamp = ?5" + OF_SEGMENT + " AND " + CLAIMABLE;
  private static final String READ = "SELECT token, token_type, owner FROM token" + OF_SEGMENT;
  private static final String UPDATE = "UPDATE token SET token = ?3, token_type = ?4" + OF_SEGMENT;
  private static final String RELEASE =
      "UPDATE token SET owner = NULL, timestamp = ?4" + OF_SEGMENT + " AND owner = ?3";
  private static final String DELETE = "DELETE FROM token" + OF_SEGMENT + " AND owner = ?3";
  private static final String COUNT_OF_TWO =
      "SELECT count(*) FROM token WHERE processor = ?1 AND segment IN (?2, ?3)";
  private static final String SEGMENTS =
      "SELECT segment, " + CLAIMABLE + " FROM token WHERE processor = ?1 ORDER BY segment";

  private final String nodeId;
  private final Duration claimTimeout;
  private final Clock clock;

  TokenTable(String nodeId, Duration claimTimeout, Clock clock) {
    this.nodeId = nodeId;
    this.claimTimeout = claimTimeout;
    this.clock = clock;
  }

  /** Adds an unclaimed token; false if the segment has one already. */
  boolean insert(
      SqlSession session, String processor, int segment, @Nullable SerializedObject<byte[]> token)
      throws SQLException {
    PreparedStatement insert = bind(session.prepare(INSERT), processor, segment);
    bindToken(insert, token);
    insert.setLong(5, clock.millis());
    return insert.executeUpdate() == 1;
  }

  /** Claims the segment or renews the claim, and returns the token, empty if that is null. */
  Optional<SimpleSerializedObject<byte[]>> claim(SqlSession session, String processor, int segment)
      throws SQLException {
    PreparedStatement claim = bind(session.prepare(CLAIM), processor, segment);
    bindClaimant(claim);
    claim.setLong(5, clock.millis());
    boolean claimed = claim.executeUpdate() == 1;
    try (ResultSet row = bind(session.prepare(READ), processor, segment).executeQuery()) {
      if (!row.next()) {
        throw refused(processor, segment, "it has not been initialized");
      }
      if (!claimed) {
        throw refused(processor, segment, "it is owned by '%s'".formatted(row.getString(3)));
      }
      byte[] token = row.getBytes(1);
      return token == null
          ? Optional.empty()
          : Optional.of(new SimpleSerializedObject<>(token, byte[].class, row.getString(2), null));
    }
  }

  int update(
      SqlSession session, String processor, int segment, @Nullable SerializedObject<byte[]> token)
      throws SQLException {
    PreparedStatement update = bind(session.prepare(UPDATE), processor, segment);
    bindToken(update, token);
    return update.executeUpdate();
  }

  int release(SqlSession session, String processor, int segment) throws SQLException {
    PreparedStatement release = bind(session.prepare(RELEASE), processor, segment);
    release.setString(3, nodeId);
    release.setLong(4, clock.millis());
    return release.executeUpdate();
  }

  /** Deletes the token; false if this node does not own it. */
  boolean delete(SqlSession session, String processor, int segment) throws SQLException {
    PreparedStatement delete = bind(session.prepare(DELETE), processor, segment);
    delete.setString(3, nodeId);
    return delete.executeUpdate() == 1;
  }

  /** The segments of the processor by their number. */
  List<TokenSegment> segments(SqlSession session, String processor) throws SQLException {
    PreparedStatement select = session.prepare(SEGMENTS);
    select.setString(1, processor);
    bindClaimant(select);
    List<TokenSegment> segments = new ArrayList<>();
    try (ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        segments.add(new TokenSegment(rows.getInt(1), rows.getBoolean(2)));
      }
    }
    return segments;
  }

  /** Refuses a segment that has been split or merged: of it and its other half, one may exist. */
  void requireUnchanged(SqlSession session, String processor, Segment segment) throws SQLException {
    PreparedStatement count = session.prepare(COUNT_OF_TWO);
    bind(count, processor, segment.splitSegmentId());
    count.setInt(3, segment.mergeableSegmentId());
    try (ResultSet row = count.executeQuery()) {
      switch (row.getInt(1)) {
        case 0 -> throw refused(processor, segment.getSegmentId(), "it has been merged");
        case 2 -> throw refused(processor, segment.getSegmentId(), "it has been split");
        default -> {}
      }
    }
  }

  private static PreparedStatement bind(PreparedStatement statement, String processor, int segment)
      throws SQLException {
    statement.setString(1, processor);
    statement.setInt(2, segment);
    return statement;
  }

  private void bindClaimant(PreparedStatement statement) throws SQLException {
    statement.setString(3, nodeId);
    statement.setLong(4, clock.instant().minus(claimTimeout).toEpochMilli());
  }

  private static void bindToken(
      PreparedStatement statement, @Nullable SerializedObject<byte[]> token) throws SQLException {
    statement.setBytes(3, token == null ? null : token.getData());
    statement.setString(4, token == null ? null : token.getType().getName());
  }

  private static UnableToClaimTokenException refused(String processor, int segment, String reason) {
    return new UnableToClaimTokenException(
        "Cannot claim token '%s[%d]', %s".formatted(processor, segment, reason));
  }
}

package dk.partsync.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** The table of snapshots, which keeps the newest one per aggregate. */
final class Snapshots {

  private static final String STORE =
      "INSERT INTO snapshot ("
          + StoredEvent.COLUMNS
          + ") VALUES (?,?,?,?,?,?,?,?,?)"
          + """
           ON CONFLICT (aggregate_id) DO UPDATE SET
            event_id = excluded.event_id,
            sequence = excluded.sequence,
            aggregate_type = excluded.aggregate_type,
            timestamp = excluded.timestamp,
            payload_type = excluded.payload_type,
            payload_revision = excluded.payload_revision,
            payload = excluded.payload,
            metadata = excluded.metadata
          WHERE excluded.sequence >= snapshot.sequence""";
  private static final String READ =
      "SELECT " + StoredEvent.COLUMNS + " FROM snapshot WHERE aggregate_id = ?";

  private Snapshots() {}

  /** A snapshot of the same sequence is replaced, so that one of a newer revision counts. */
  static void store(SqlSession session, StoredEvent snapshot) throws SQLException {
    PreparedStatement upsert = session.prepare(STORE);
    snapshot.bind(upsert);
    upsert.executeUpdate();
  }

  static Optional<StoredEvent> read(SqlSession session, String aggregateIdentifier)
      throws SQLException {
    PreparedStatement select = session.prepare(READ);
    select.setString(1, aggregateIdentifier);
    try (ResultSet row = select.executeQuery()) {
      return row.next() ? Optional.of(StoredEvent.read(row)) : Optional.empty();
    }
  }
}

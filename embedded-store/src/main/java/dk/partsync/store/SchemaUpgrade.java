package dk.partsync.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Brings a file of an older version up to date, within the caller's transaction. */
final class SchemaUpgrade {

  private static final String OLD_EVENTS =
      "SELECT " + StoredEvent.COLUMNS + ", position FROM event_1 ORDER BY position";
  private static final int POSITION = 10;

  private SchemaUpgrade() {}

  /**
   * From the version found to the present one.
   *
   * @throws DamagedStoreException if events are missing
   */
  static void from(int found, SqlSession session) throws SQLException {
    if (found < 2) {
      toVersion2(session);
    }
    session.execute(Schema.SECRET);
  }

  /** Gives each event its hash, and drops the index by time. */
  private static void toVersion2(SqlSession session) throws SQLException {
    session.execute("ALTER TABLE event RENAME TO event_1");
    session.execute(Schema.EVENT);
    HashChain chain = new HashChain();
    PreparedStatement insert = session.prepare(EventLog.INSERT);
    Sha256 hash = Sha256.START;
    long position = 0;
    try (ResultSet rows = session.prepare(OLD_EVENTS).executeQuery()) {
      while (rows.next()) {
        if (rows.getLong(POSITION) != ++position) {
          throw new DamagedStoreException("there is no event at position " + position);
        }
        StoredEvent event = StoredEvent.read(rows);
        hash = chain.next(hash, position, chain.digest(event));
        EventLog.bind(insert, event, hash, position);
        insert.executeUpdate();
      }
    }
    session.execute("DROP TABLE event_1");
  }
}

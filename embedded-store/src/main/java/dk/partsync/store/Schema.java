package dk.partsync.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

/** The tables of the store and their version, kept in SQLite's {@code user_version}. */
final class Schema {

  static final int VERSION = 1;

  private static final List<String> TABLES =
      List.of(
          """
          CREATE TABLE event (
            position INTEGER PRIMARY KEY,
            event_id TEXT NOT NULL UNIQUE,
            aggregate_id TEXT NOT NULL,
            sequence INTEGER NOT NULL,
            aggregate_type TEXT,
            timestamp INTEGER NOT NULL,
            payload_type TEXT NOT NULL,
            payload_revision TEXT,
            payload BLOB NOT NULL,
            metadata BLOB NOT NULL,
            UNIQUE (aggregate_id, sequence))""",
          "CREATE INDEX event_timestamp ON event (timestamp)",
          """
          CREATE TABLE snapshot (
            event_id TEXT NOT NULL,
            aggregate_id TEXT PRIMARY KEY,
            sequence INTEGER NOT NULL,
            aggregate_type TEXT,
            timestamp INTEGER NOT NULL,
            payload_type TEXT NOT NULL,
            payload_revision TEXT,
            payload BLOB NOT NULL,
            metadata BLOB NOT NULL)""",
          """
          CREATE TABLE token (
            processor TEXT NOT NULL,
            segment INTEGER NOT NULL,
            token BLOB,
            token_type TEXT,
            owner TEXT,
            timestamp INTEGER NOT NULL,
            PRIMARY KEY (processor, segment)) WITHOUT ROWID""",
          """
          CREATE TABLE saga (
            saga_id TEXT PRIMARY KEY,
            saga_type TEXT NOT NULL,
            payload_type TEXT NOT NULL,
            payload_revision TEXT,
            payload BLOB NOT NULL)""",
          """
          CREATE TABLE saga_association (
            saga_type TEXT NOT NULL,
            key TEXT NOT NULL,
            value TEXT NOT NULL,
            saga_id TEXT NOT NULL,
            PRIMARY KEY (saga_type, key, value, saga_id)) WITHOUT ROWID""",
          "CREATE INDEX saga_association_saga ON saga_association (saga_id)",
          "CREATE TABLE storage (id TEXT NOT NULL)");

  private Schema() {}

  /**
   * Creates the tables of a new file.
   *
   * @throws EventStoreException if a newer version of the program has written the file
   */
  static void prepare(SqlSession session) throws SQLException {
    session.execute("BEGIN IMMEDIATE");
    try {
      int found = version(session);
      if (found > VERSION) {
        throw new EventStoreException(
            "The store has schema version %d, this program knows %d".formatted(found, VERSION));
      }
      if (found == 0) {
        create(session);
      }
    } catch (SQLException | RuntimeException e) {
      session.execute("ROLLBACK");
      throw e;
    }
    session.execute("COMMIT");
  }

  /** Names the file; the same for as long as it lives. */
  static String storageIdentifier(SqlSession session) throws SQLException {
    try (ResultSet row = session.prepare("SELECT id FROM storage").executeQuery()) {
      return row.getString(1);
    }
  }

  private static int version(SqlSession session) throws SQLException {
    try (ResultSet row = session.prepare("PRAGMA user_version").executeQuery()) {
      return row.getInt(1);
    }
  }

  private static void create(SqlSession session) throws SQLException {
    for (String statement : TABLES) {
      session.execute(statement);
    }
    var storage = session.prepare("INSERT INTO storage (id) VALUES (?)");
    storage.setString(1, UUID.randomUUID().toString());
    storage.executeUpdate();
    session.execute("PRAGMA user_version = " + VERSION);
  }
}

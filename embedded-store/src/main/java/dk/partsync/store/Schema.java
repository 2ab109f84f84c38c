package dk.partsync.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

/** The tables of the store and their version, kept in SQLite's {@code user_version}. */
final class Schema {

  static final int VERSION = 3;

  static final String EVENT =
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
        hash BLOB NOT NULL,
        payload BLOB NOT NULL,
        metadata BLOB NOT NULL,
        UNIQUE (aggregate_id, sequence))""";

  static final String SECRET =
      "CREATE TABLE secret (id TEXT PRIMARY KEY, sealed BLOB NOT NULL) WITHOUT ROWID";

  private static final List<String> TABLES =
      List.of(
          EVENT,
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
          "CREATE TABLE storage (id TEXT NOT NULL)",
          SECRET);

  private static final String DEFINITIONS = "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL";

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
      } else if (found < VERSION) {
        SchemaUpgrade.from(found, session);
        setVersion(session);
      }
    } catch (SQLException | RuntimeException e) {
      session.execute("ROLLBACK");
      throw e;
    }
    session.execute("COMMIT");
  }

  /**
   * Holds the tables and indexes against what they should be.
   *
   * @throws DamagedStoreException if they differ
   */
  static void requireIntact(SqlSession session) throws SQLException {
    Set<String> found = new HashSet<>();
    try (ResultSet row = session.prepare(DEFINITIONS).executeQuery()) {
      while (row.next()) {
        found.add(row.getString(1));
      }
    }
    if (!found.equals(Set.copyOf(TABLES)) || version(session) != VERSION) {
      throw new DamagedStoreException("the definitions of its tables are not the expected ones");
    }
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
    setVersion(session);
  }

  private static void setVersion(SqlSession session) throws SQLException {
    session.execute("PRAGMA user_version = " + VERSION);
  }
}

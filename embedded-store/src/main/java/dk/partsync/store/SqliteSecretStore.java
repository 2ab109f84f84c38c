package dk.partsync.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** Sealed secrets in the file of the events. It knows nothing of what is in them. */
public final class SqliteSecretStore {

  private static final String FIND = "SELECT sealed FROM secret WHERE id = ?";
  private static final String KEEP = "INSERT OR REPLACE INTO secret (id, sealed) VALUES (?, ?)";
  private static final String KEEP_FIRST =
      "INSERT OR IGNORE INTO secret (id, sealed) VALUES (?, ?)";
  private static final String DESTROY = "DELETE FROM secret WHERE id = ?";

  private final SqliteDatabase database;

  public SqliteSecretStore(SqliteDatabase database) {
    this.database = database;
  }

  /** The bytes kept under the id. */
  public Optional<byte[]> find(String id) {
    return database.read(session -> find(session, id));
  }

  /** Keeps the bytes in place of those that were kept; they are on disk when this returns. */
  public void keep(String id, byte[] sealed) {
    database.write(session -> insert(session, KEEP, id, sealed));
  }

  /**
   * Keeps the bytes unless there are some already.
   *
   * @return what is kept now
   */
  public byte[] keepFirst(String id, byte[] sealed) {
    return database.write(
        session -> {
          insert(session, KEEP_FIRST, id, sealed);
          return find(session, id).orElseThrow();
        });
  }

  /** Overwrites and deletes the bytes, in the file and in the log beside it. */
  public void destroy(String id) {
    database.write(
        session -> {
          PreparedStatement delete = session.prepare(DESTROY);
          delete.setString(1, id);
          return delete.executeUpdate();
        });
    database.purge();
  }

  private static int insert(SqlSession session, String sql, String id, byte[] sealed)
      throws SQLException {
    PreparedStatement insert = session.prepare(sql);
    insert.setString(1, id);
    insert.setBytes(2, sealed);
    return insert.executeUpdate();
  }

  private static Optional<byte[]> find(SqlSession session, String id) throws SQLException {
    PreparedStatement select = session.prepare(FIND);
    select.setString(1, id);
    try (ResultSet row = select.executeQuery()) {
      return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
    }
  }
}

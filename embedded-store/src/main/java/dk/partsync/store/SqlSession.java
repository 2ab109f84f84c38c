package dk.partsync.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/**
 * A connection with the statements prepared on it so far. One thread at a time; a caller closes the
 * result sets it opens, so that no read transaction stays open, and leaves the statements alone.
 */
final class SqlSession implements AutoCloseable {

  private final Connection connection;
  private final Map<String, PreparedStatement> statements = new HashMap<>();

  SqlSession(Connection connection) {
    this.connection = connection;
  }

  PreparedStatement prepare(String sql) throws SQLException {
    PreparedStatement known = statements.get(sql);
    if (known != null) {
      return known;
    }
    PreparedStatement prepared = connection.prepareStatement(sql);
    statements.put(sql, prepared);
    return prepared;
  }

  /** A statement that fails is prepared anew the next time: the driver may have left it spent. */
  void execute(String sql) throws SQLException {
    try {
      prepare(sql).execute();
    } catch (SQLException e) {
      forget(sql, e);
      throw e;
    }
  }

  private void forget(String sql, SQLException failure) {
    PreparedStatement spent = statements.remove(sql);
    if (spent != null) {
      try {
        spent.close();
      } catch (SQLException closing) {
        failure.addSuppressed(closing);
      }
    }
  }

  /** To be called after a failure: the driver leaves a statement unusable that met a full disk. */
  void discardStatements() throws SQLException {
    for (PreparedStatement statement : statements.values()) {
      statement.close();
    }
    statements.clear();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}

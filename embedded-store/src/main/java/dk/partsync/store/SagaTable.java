package dk.partsync.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.axonframework.modelling.saga.AssociationValue;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;

/** The tables of sagas and of their associations. */
final class SagaTable {

  private static final String FIND =
      "SELECT saga_id FROM saga_association WHERE saga_type = ? AND key = ? AND value = ?";
  private static final String LOAD =
      """
      SELECT payload, payload_type, payload_revision, key, value
      FROM saga LEFT JOIN saga_association USING (saga_id, saga_type)
      WHERE saga_id = ? AND saga_type = ?""";
  private static final String INSERT =
      """
      INSERT OR IGNORE INTO saga (payload, payload_type, payload_revision, saga_id, saga_type)
      VALUES (?, ?, ?, ?, ?)""";
  private static final String UPDATE =
      """
      UPDATE saga SET payload = ?, payload_type = ?, payload_revision = ?
      WHERE saga_id = ? AND saga_type = ?""";
  private static final String DELETE_SAGA = "DELETE FROM saga WHERE saga_id = ?";
  private static final String DELETE_ASSOCIATIONS =
      "DELETE FROM saga_association WHERE saga_id = ?";
  private static final String ASSOCIATE =
      "INSERT OR IGNORE INTO saga_association (saga_id, saga_type, key, value) VALUES (?,?,?,?)";
  private static final String DISSOCIATE =
      """
      DELETE FROM saga_association
      WHERE saga_id = ? AND saga_type = ? AND key = ? AND value = ?""";

  private SagaTable() {}

  static Set<String> find(SqlSession session, String type, AssociationValue association)
      throws SQLException {
    PreparedStatement select = session.prepare(FIND);
    select.setString(1, type);
    select.setString(2, association.getKey());
    select.setString(3, association.getValue());
    Set<String> identifiers = new HashSet<>();
    try (ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        identifiers.add(rows.getString(1));
      }
    }
    return identifiers;
  }

  static Optional<StoredSaga> load(SqlSession session, String type, String identifier)
      throws SQLException {
    PreparedStatement select = session.prepare(LOAD);
    select.setString(1, identifier);
    select.setString(2, type);
    try (ResultSet rows = select.executeQuery()) {
      if (!rows.next()) {
        return Optional.empty();
      }
      SerializedObject<byte[]> saga =
          new SimpleSerializedObject<>(
              rows.getBytes(1), byte[].class, rows.getString(2), rows.getString(3));
      return Optional.of(new StoredSaga(saga, associations(rows)));
    }
  }

  private static Set<AssociationValue> associations(ResultSet rows) throws SQLException {
    Set<AssociationValue> associations = new HashSet<>();
    do {
      String key = rows.getString(4);
      if (key != null) {
        associations.add(new AssociationValue(key, rows.getString(5)));
      }
    } while (rows.next());
    return associations;
  }

  /** False if there is a saga of that identifier. */
  static boolean insert(
      SqlSession session, String type, String identifier, SerializedObject<byte[]> saga)
      throws SQLException {
    return write(session.prepare(INSERT), type, identifier, saga);
  }

  /** False if there is no such saga. */
  static boolean update(
      SqlSession session, String type, String identifier, SerializedObject<byte[]> saga)
      throws SQLException {
    return write(session.prepare(UPDATE), type, identifier, saga);
  }

  private static boolean write(
      PreparedStatement statement, String type, String identifier, SerializedObject<byte[]> saga)
      throws SQLException {
    statement.setBytes(1, saga.getData());
    statement.setString(2, saga.getType().getName());
    statement.setString(3, saga.getType().getRevision());
    statement.setString(4, identifier);
    statement.setString(5, type);
    return statement.executeUpdate() == 1;
  }

  static boolean delete(SqlSession session, String identifier) throws SQLException {
    PreparedStatement associations = session.prepare(DELETE_ASSOCIATIONS);
    associations.setString(1, identifier);
    associations.executeUpdate();
    PreparedStatement saga = session.prepare(DELETE_SAGA);
    saga.setString(1, identifier);
    return saga.executeUpdate() == 1;
  }

  static void associate(
      SqlSession session, String type, String identifier, Set<AssociationValue> values)
      throws SQLException {
    forEach(session.prepare(ASSOCIATE), type, identifier, values);
  }

  static void dissociate(
      SqlSession session, String type, String identifier, Set<AssociationValue> values)
      throws SQLException {
    forEach(session.prepare(DISSOCIATE), type, identifier, values);
  }

  private static void forEach(
      PreparedStatement statement, String type, String identifier, Set<AssociationValue> values)
      throws SQLException {
    for (AssociationValue value : values) {
      statement.setString(1, identifier);
      statement.setString(2, type);
      statement.setString(3, value.getKey());
      statement.setString(4, value.getValue());
      statement.executeUpdate();
    }
  }
}

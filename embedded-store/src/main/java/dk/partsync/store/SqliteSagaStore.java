package dk.partsync.store;

import java.util.Optional;
import java.util.Set;
import org.axonframework.modelling.saga.AssociationValue;
import org.axonframework.modelling.saga.AssociationValues;
import org.axonframework.modelling.saga.SagaStorageException;
import org.axonframework.modelling.saga.repository.SagaStore;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** Axon's saga store on a {@link SqliteDatabase}. Association values are kept as text. */
public final class SqliteSagaStore implements SagaStore<Object> {

  private final SqliteDatabase database;
  private final Serializer serializer;

  /**
   * Makes a saga store.
   *
   * @param serializer writes sagas; must see their fields
   */
  public SqliteSagaStore(SqliteDatabase database, Serializer serializer) {
    this.database = database;
    this.serializer = serializer;
  }

  @Override
  public Set<String> findSagas(Class<?> sagaType, AssociationValue associationValue) {
    String type = typeName(sagaType);
    return database.read(session -> SagaTable.find(session, type, associationValue));
  }

  @Override
  public <S> @Nullable Entry<S> loadSaga(Class<S> sagaType, String sagaIdentifier) {
    String type = typeName(sagaType);
    Optional<StoredSaga> stored =
        database.read(session -> SagaTable.load(session, type, sagaIdentifier));
    if (stored.isEmpty()) {
      return null;
    }
    S saga = serializer.deserialize(stored.get().saga());
    return new LoadedSaga<>(saga, stored.get().associations());
  }

  /**
   * {@inheritDoc}
   *
   * @throws SagaStorageException if a saga of that identifier is stored already
   */
  @Override
  public void insertSaga(
      Class<?> sagaType, String sagaIdentifier, Object saga, Set<AssociationValue> values) {
    String type = typeName(sagaType);
    SerializedObject<byte[]> serialized = serializer.serialize(saga, byte[].class);
    database.write(
        session -> {
          if (!SagaTable.insert(session, type, sagaIdentifier, serialized)) {
            throw new SagaStorageException("Saga '%s' is stored already".formatted(sagaIdentifier));
          }
          SagaTable.associate(session, type, sagaIdentifier, values);
          return true;
        });
  }

  /**
   * {@inheritDoc}
   *
   * @throws SagaStorageException if no such saga is stored
   */
  @Override
  public void updateSaga(
      Class<?> sagaType, String sagaIdentifier, Object saga, AssociationValues values) {
    String type = typeName(sagaType);
    SerializedObject<byte[]> serialized = serializer.serialize(saga, byte[].class);
    Set<AssociationValue> added = Set.copyOf(values.addedAssociations());
    Set<AssociationValue> removed = Set.copyOf(values.removedAssociations());
    database.write(
        session -> {
          if (!SagaTable.update(session, type, sagaIdentifier, serialized)) {
            throw new SagaStorageException("Saga '%s' is not stored".formatted(sagaIdentifier));
          }
          SagaTable.associate(session, type, sagaIdentifier, added);
          SagaTable.dissociate(session, type, sagaIdentifier, removed);
          return true;
        });
  }

  @Override
  public void deleteSaga(
      Class<?> sagaType, String sagaIdentifier, Set<AssociationValue> associationValues) {
    database.write(session -> SagaTable.delete(session, sagaIdentifier));
  }

  private String typeName(Class<?> sagaType) {
    return serializer.typeForClass(sagaType).getName();
  }

  private record LoadedSaga<S>(S saga, Set<AssociationValue> associationValues)
      implements Entry<S> {}
}

package dk.partsync.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.util.Set;
import org.axonframework.modelling.saga.AssociationValuesImpl;
import org.axonframework.modelling.saga.SagaStorageException;
import org.axonframework.modelling.saga.repository.SagaStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteSagaStoreTest extends SagaStoreContract {

  @TempDir Path directory;
  private SqliteDatabase database;
  private SagaStore<Object> store;

  @BeforeEach
  void open() {
    database = SqliteDatabase.open(directory.resolve("events.db"));
    store = new SqliteSagaStore(database, TestSerializers.JSON);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Override
  SagaStore<Object> store() {
    return store;
  }

  @Test
  void sagasSurviveReopening() {
    store.insertSaga(RunSaga.class, "s1", RunSaga.after(3), Set.of(RUN_1));
    close();
    open();

    assertThat(store.findSagas(RunSaga.class, RUN_1)).containsExactly("s1");
    assertThat(store.<RunSaga>loadSaga(RunSaga.class, "s1").saga().steps()).isEqualTo(3);
  }

  @Test
  void aSagaOfAnotherTypeIsNotLoaded() {
    store.insertSaga(RunSaga.class, "s1", RunSaga.after(3), Set.of());

    assertThat(store.<OtherSaga>loadSaga(OtherSaga.class, "s1")).isNull();
  }

  @Test
  void anIdentifierIsInsertedOnce() {
    store.insertSaga(RunSaga.class, "s1", RunSaga.after(3), Set.of());

    assertThatThrownBy(() -> store.insertSaga(RunSaga.class, "s1", RunSaga.after(4), Set.of(RUN_1)))
        .isInstanceOf(SagaStorageException.class);
    assertThat(store.<RunSaga>loadSaga(RunSaga.class, "s1").saga().steps()).isEqualTo(3);
    assertThat(store.findSagas(RunSaga.class, RUN_1)).isEmpty();
  }

  @Test
  void anUpdateOfAnUnknownSagaIsNotSilentlyLost() {
    assertThatThrownBy(
            () ->
                store.updateSaga(
                    RunSaga.class,
                    "s1",
                    RunSaga.after(1),
                    new AssociationValuesImpl(Set.of(RUN_1))))
        .isInstanceOf(SagaStorageException.class);
  }

  @Test
  void associationsAreFoundThroughTheirIndex() {
    String plan =
        database.read(
            session -> {
              String explain =
                  "EXPLAIN QUERY PLAN SELECT saga_id FROM saga_association"
                      + " WHERE saga_type = 't' AND key = 'k' AND value = 'v'";
              try (ResultSet row = session.prepare(explain).executeQuery()) {
                return row.getString("detail");
              }
            });

    assertThat(plan).contains("SEARCH").contains("saga_type=? AND key=? AND value=?");
  }
}

package dk.partsync.app.distributed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import dk.partsync.api.MessageJson;
import java.util.Set;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.axonframework.extensions.mongo.eventhandling.saga.repository.MongoSagaStore;
import org.axonframework.modelling.saga.AssociationValue;
import org.axonframework.modelling.saga.AssociationValues;
import org.axonframework.modelling.saga.AssociationValuesImpl;
import org.axonframework.modelling.saga.repository.SagaStore;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is relied on when sagas are kept in MongoDB. */
class MongoSagasTest {

  private static final AssociationValue RUN_1 = new AssociationValue("runId", "1");
  private static final AssociationValue RUN_2 = new AssociationValue("runId", "2");

  private final RealServers servers = RealServers.use();
  private final MongoClient client = servers.mongoClient();
  private SagaStore<Object> sagas;

  @BeforeEach
  void makeStore() {
    MongoTemplate mongo =
        DefaultMongoTemplate.builder().mongoDatabase(client, servers.database()).build();
    IndexedSagas.create(mongo.sagaCollection());
    sagas =
        MongoSagaStore.builder()
            .mongoTemplate(mongo)
            .serializer(
                Jackson3Serializer.builder()
                    .jsonMapperBuilderCustomizer(MessageJson::configure)
                    .build())
            .build();
  }

  @AfterEach
  void stop() {
    client.close();
    servers.close();
  }

  @Test
  void aSagaComesBackWithItsStateAndAssociations() {
    sagas.insertSaga(Steps.class, "s1", Steps.after(3), Set.of(RUN_1, RUN_2));
    SagaStore.Entry<Steps> loaded = sagas.loadSaga(Steps.class, "s1");
    assertThat(loaded.saga().done).isEqualTo(3);
    assertThat(loaded.associationValues()).containsExactlyInAnyOrder(RUN_1, RUN_2);
    assertThat(sagas.<Steps>loadSaga(Steps.class, "unknown")).isNull();
  }

  @Test
  void sagasAreFoundByTypeAndAssociation() {
    sagas.insertSaga(Steps.class, "s1", Steps.after(0), Set.of(RUN_1));
    sagas.insertSaga(Steps.class, "s2", Steps.after(0), Set.of(RUN_1, RUN_2));
    sagas.insertSaga(Others.class, "s3", new Others(), Set.of(RUN_1));
    assertThat(sagas.findSagas(Steps.class, RUN_1)).containsExactlyInAnyOrder("s1", "s2");
    assertThat(sagas.findSagas(Steps.class, RUN_2)).containsExactly("s2");
    assertThat(sagas.findSagas(Others.class, RUN_1)).containsExactly("s3");
  }

  @Test
  void anUpdateChangesStateAndAssociations() {
    sagas.insertSaga(Steps.class, "s1", Steps.after(0), Set.of(RUN_1));
    AssociationValues values = new AssociationValuesImpl(Set.of(RUN_1));
    values.add(RUN_2);
    values.remove(RUN_1);
    sagas.updateSaga(Steps.class, "s1", Steps.after(7), values);
    assertThat(sagas.<Steps>loadSaga(Steps.class, "s1").saga().done).isEqualTo(7);
    assertThat(sagas.findSagas(Steps.class, RUN_1)).isEmpty();
    assertThat(sagas.findSagas(Steps.class, RUN_2)).containsExactly("s1");
  }

  @Test
  void anEndedSagaIsGone() {
    sagas.insertSaga(Steps.class, "s1", Steps.after(0), Set.of(RUN_1));
    sagas.deleteSaga(Steps.class, "s1", Set.of(RUN_1));
    assertThat(sagas.<Steps>loadSaga(Steps.class, "s1")).isNull();
    assertThat(sagas.findSagas(Steps.class, RUN_1)).isEmpty();
  }

  @Test
  void twoProcessesCannotMakeOneSagaTwice() {
    sagas.insertSaga(Steps.class, "s1", Steps.after(1), Set.of(RUN_1));
    assertThatThrownBy(() -> sagas.insertSaga(Steps.class, "s1", Steps.after(2), Set.of(RUN_1)))
        .hasMessageContaining("duplicate key");
    assertThat(sagas.<Steps>loadSaga(Steps.class, "s1").saga().done).isEqualTo(1);
  }

  /** Without accessors, as sagas are. */
  static final class Steps {

    private int done;

    static Steps after(int done) {
      Steps saga = new Steps();
      saga.done = done;
      return saga;
    }
  }

  static final class Others {}
}

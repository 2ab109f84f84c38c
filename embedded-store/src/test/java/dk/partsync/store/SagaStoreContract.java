package dk.partsync.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.axonframework.modelling.saga.AssociationValue;
import org.axonframework.modelling.saga.AssociationValues;
import org.axonframework.modelling.saga.AssociationValuesImpl;
import org.axonframework.modelling.saga.repository.SagaStore;
import org.junit.jupiter.api.Test;

/** What Axon expects of any saga store. */
abstract class SagaStoreContract {

  static final AssociationValue RUN_1 = new AssociationValue("runId", "1");
  static final AssociationValue RUN_2 = new AssociationValue("runId", "2");
  static final AssociationValue CASE_1 = new AssociationValue("caseId", "1");

  /** A saga without accessors, as sagas are. */
  static final class RunSaga {

    private int steps;

    static RunSaga after(int steps) {
      RunSaga saga = new RunSaga();
      saga.steps = steps;
      return saga;
    }

    int steps() {
      return steps;
    }
  }

  static final class OtherSaga {}

  abstract SagaStore<Object> store();

  @Test
  void aSagaComesBackWithItsStateAndAssociations() {
    store().insertSaga(RunSaga.class, "s1", RunSaga.after(3), Set.of(RUN_1, CASE_1));

    SagaStore.Entry<RunSaga> loaded = store().loadSaga(RunSaga.class, "s1");
    assertThat(loaded.saga().steps()).isEqualTo(3);
    assertThat(loaded.associationValues()).containsExactlyInAnyOrder(RUN_1, CASE_1);
  }

  @Test
  void aSagaMayHaveNoAssociations() {
    store().insertSaga(RunSaga.class, "s1", RunSaga.after(3), Set.of());

    assertThat(store().<RunSaga>loadSaga(RunSaga.class, "s1").associationValues()).isEmpty();
  }

  @Test
  void anUnknownSagaIsNull() {
    assertThat(store().<RunSaga>loadSaga(RunSaga.class, "s1")).isNull();
  }

  @Test
  void sagasAreFoundByTypeKeyAndValue() {
    store().insertSaga(RunSaga.class, "s1", RunSaga.after(0), Set.of(RUN_1));
    store().insertSaga(RunSaga.class, "s2", RunSaga.after(0), Set.of(RUN_1, RUN_2));
    store().insertSaga(OtherSaga.class, "s3", new OtherSaga(), Set.of(RUN_1, CASE_1));

    assertThat(store().findSagas(RunSaga.class, RUN_1)).containsExactlyInAnyOrder("s1", "s2");
    assertThat(store().findSagas(RunSaga.class, RUN_2)).containsExactly("s2");
    assertThat(store().findSagas(RunSaga.class, CASE_1)).isEmpty();
    assertThat(store().findSagas(OtherSaga.class, RUN_1)).containsExactly("s3");
  }

  @Test
  void anUpdateChangesStateAndAssociations() {
    store().insertSaga(RunSaga.class, "s1", RunSaga.after(0), Set.of(RUN_1, CASE_1));
    AssociationValues values = new AssociationValuesImpl(Set.of(RUN_1, CASE_1));
    values.add(RUN_2);
    values.remove(RUN_1);
    store().updateSaga(RunSaga.class, "s1", RunSaga.after(7), values);

    SagaStore.Entry<RunSaga> loaded = store().loadSaga(RunSaga.class, "s1");
    assertThat(loaded.saga().steps()).isEqualTo(7);
    assertThat(loaded.associationValues()).containsExactlyInAnyOrder(RUN_2, CASE_1);
    assertThat(store().findSagas(RunSaga.class, RUN_1)).isEmpty();
    assertThat(store().findSagas(RunSaga.class, RUN_2)).containsExactly("s1");
  }

  @Test
  void aDeletedSagaIsGoneWithItsAssociations() {
    store().insertSaga(RunSaga.class, "s1", RunSaga.after(0), Set.of(RUN_1));
    store().insertSaga(RunSaga.class, "s2", RunSaga.after(0), Set.of(RUN_1));
    store().deleteSaga(RunSaga.class, "s1", Set.of(RUN_1));

    assertThat(store().<RunSaga>loadSaga(RunSaga.class, "s1")).isNull();
    assertThat(store().findSagas(RunSaga.class, RUN_1)).containsExactly("s2");
  }
}

package dk.partsync.store;

import org.axonframework.modelling.saga.repository.SagaStore;
import org.axonframework.modelling.saga.repository.inmemory.InMemorySagaStore;

/** Proves that the contract is Axon's and not our own invention. */
class InMemorySagaStoreTest extends SagaStoreContract {

  private final SagaStore<Object> store = new InMemorySagaStore();

  @Override
  SagaStore<Object> store() {
    return store;
  }
}

package dk.partsync.store;

import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;

/** Proves that the contract is Axon's and not our own invention. */
class InMemoryEventStorageEngineTest extends EventStorageEngineContract {

  private final EventStorageEngine engine = new InMemoryEventStorageEngine();

  @Override
  EventStorageEngine engine() {
    return engine;
  }
}

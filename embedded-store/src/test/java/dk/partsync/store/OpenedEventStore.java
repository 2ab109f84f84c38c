package dk.partsync.store;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Tests on a new event store. */
abstract class OpenedEventStore extends OpenedDatabase {

  SqliteEventStore store;

  @BeforeEach
  void openStore() {
    store = SqliteEventStore.on(engine);
  }

  @AfterEach
  void shutDownStore() {
    store.shutDown();
  }
}

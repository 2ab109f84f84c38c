package dk.partsync.store;

import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;

/** Proves that the contract is Axon's and not our own invention. */
class InMemoryTokenStoreTest extends TokenStoreContract {

  private final TokenStore store = new InMemoryTokenStore();

  @Override
  TokenStore store() {
    return store;
  }
}

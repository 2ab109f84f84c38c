package dk.partsync.app.operations;

import dk.partsync.api.operations.FindStore;
import dk.partsync.api.operations.StoreKind;
import dk.partsync.api.operations.StoreStatus;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.queryhandling.QueryHandler;

/** What is known here of the store that Axon Server keeps: how many events there are. */
final class ServerStoreHandler {

  private final Configuration axon;

  ServerStoreHandler(Configuration axon) {
    this.axon = axon;
  }

  @QueryHandler
  StoreStatus find(FindStore query) {
    TrackingToken head = axon.eventStore().createHeadToken();
    long last = head == null ? -1 : head.position().orElse(-1);
    return new StoreStatus(StoreKind.AXON_SERVER, last + 1, null, null, null, null, null);
  }
}

package dk.partsync.store;

import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.Serializer;

/** An event to append, with the digest of its columns. */
record NewEvent(StoredEvent event, Sha256 digest) {

  static List<NewEvent> of(List<? extends EventMessage<?>> events, Serializer serializer) {
    HashChain chain = new HashChain();
    return events.stream()
        .map(event -> StoredEvent.of(event, serializer))
        .map(event -> new NewEvent(event, chain.digest(event)))
        .toList();
  }
}

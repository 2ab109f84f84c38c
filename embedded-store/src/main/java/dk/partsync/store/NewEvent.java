package dk.partsync.store;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.Serializer;

/** An event to append, with the digest of its columns. */
record NewEvent(StoredEvent event, Sha256 digest) {

  /** From so many events on it pays to share their serialization among the processors. */
  private static final int MANY = 64;

  private static final ThreadLocal<HashChain> CHAIN = ThreadLocal.withInitial(HashChain::new);

  static List<NewEvent> of(List<? extends EventMessage<?>> events, Serializer serializer) {
    Stream<? extends EventMessage<?>> each =
        events.size() < MANY ? events.stream() : events.parallelStream();
    return each.map(event -> of(StoredEvent.of(event, serializer))).toList();
  }

  private static NewEvent of(StoredEvent event) {
    return new NewEvent(event, CHAIN.get().digest(event));
  }
}

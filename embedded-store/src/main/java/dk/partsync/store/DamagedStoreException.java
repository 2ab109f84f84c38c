package dk.partsync.store;

import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;

/**
 * The file of the store is damaged, so nothing more is written to it; what can be read, is. The
 * message says what is wrong and, where that is known, at which position of the log; it holds
 * nothing of what is stored. Restore a copy to write again.
 */
public final class DamagedStoreException extends EventStoreException {

  private static final long serialVersionUID = 1L;

  private final String damage;

  DamagedStoreException(String damage) {
    this(damage, null);
  }

  DamagedStoreException(String damage, @Nullable Throwable cause) {
    super("The store is damaged: " + damage, cause);
    this.damage = damage;
  }

  String damage() {
    return damage;
  }
}

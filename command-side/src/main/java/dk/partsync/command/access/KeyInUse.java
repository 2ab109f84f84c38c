package dk.partsync.command.access;

import dk.partsync.api.access.IdentifierKeyUsed;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.Repository;

/** The installation's key, of which the events say once and for all which one it is. */
public final class KeyInUse {

  private final Repository<UsedKey> used;
  private final IdentifierKey key;
  private volatile boolean remembered;

  KeyInUse(Repository<UsedKey> used, IdentifierKey key) {
    this.used = used;
    this.key = key;
  }

  /**
   * The key, to hash something with that is stored by the current unit of work.
   *
   * @throws WrongIdentifierKeyException when another was used before
   */
  public IdentifierKey get() {
    if (!remembered) {
      try {
        used.loadOrCreate(UsedKey.ID, UsedKey::new).execute(before -> before.use(key));
      } catch (RuntimeException e) {
        throw e;
      } catch (Exception e) {
        throw new IllegalStateException("making an aggregate throws nothing", e);
      }
      CurrentUnitOfWork.get().afterCommit(done -> remembered = true);
    }
    return key;
  }

  /** Fingerprint of the key that the stored events were written with, none before the first use. */
  public static Optional<String> fingerprintIn(EventStore events) {
    return events
        .readEvents(UsedKey.ID)
        .asStream()
        .map(event -> ((IdentifierKeyUsed) event.getPayload()).fingerprint())
        .findFirst();
  }

  /**
   * Sees at a start that this is the key the events were written with, or that there are none.
   *
   * @throws WrongIdentifierKeyException when it is not
   */
  static void check(IdentifierKey key, EventStore events) {
    if (fingerprintIn(events).filter(known -> !known.equals(key.fingerprint())).isPresent()) {
      throw new WrongIdentifierKeyException();
    }
  }
}

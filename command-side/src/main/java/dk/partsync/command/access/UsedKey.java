package dk.partsync.command.access;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.partsync.api.access.IdentifierKeyUsed;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Remembers which key the installation's numbers are hashed with. */
public class UsedKey {

  static final String ID = "identifier-key";

  @SuppressWarnings("UnusedVariable") // Axon reads it
  @AggregateIdentifier
  private @Nullable String id;

  private @Nullable String fingerprint;

  UsedKey() {}

  /**
   * The key is used; it is remembered the first time.
   *
   * @throws WrongIdentifierKeyException when another was used before
   */
  void use(IdentifierKey key) {
    if (fingerprint == null) {
      apply(new IdentifierKeyUsed(key.fingerprint()));
    } else if (!fingerprint.equals(key.fingerprint())) {
      throw new WrongIdentifierKeyException();
    }
  }

  @EventSourcingHandler
  void evolve(IdentifierKeyUsed event) {
    id = ID;
    fingerprint = event.fingerprint();
  }
}

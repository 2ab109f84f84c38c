package dk.partsync.command.credentials;

import dk.partsync.api.credentials.HeldCredential;
import dk.partsync.api.credentials.HeldCredentials;
import dk.partsync.api.sync.Register;
import dk.partsync.registers.credentials.RegisterCredential;
import dk.partsync.registers.credentials.RegisterCredentials;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/**
 * What registers are called with, straight from the events: at each call it is asked how far the
 * register's facts have come, and only when there are new ones are they read. So a change counts
 * from the next call in every process, without a restart and without a projection between
 * (docs/adr/0023).
 */
public final class CredentialsInUse implements RegisterCredentials {

  private record Known(
      long facts, @Nullable String credentialId, Optional<RegisterCredential> credential) {}

  private static final Known NOTHING = new Known(0, null, Optional.empty());

  private final Supplier<EventStore> events;
  private final CredentialOpening opening;
  private final Map<Register, Known> known = new ConcurrentHashMap<>();

  /**
   * @param events asked for at the first call
   */
  public CredentialsInUse(Supplier<EventStore> events, CredentialOpening opening) {
    this.events = events;
    this.opening = opening;
  }

  @Override
  public Optional<RegisterCredential> current(Register register) {
    long facts =
        events
            .get()
            .lastSequenceNumberFor(HeldCredentials.streamOf(register))
            .map(last -> last + 1)
            .orElse(0L);
    Known before = known.getOrDefault(register, NOTHING);
    return before.facts() >= facts ? before.credential() : renewed(facts, register).credential();
  }

  private synchronized Known renewed(long facts, Register register) {
    Known before = known.getOrDefault(register, NOTHING);
    if (before.facts() >= facts) {
      return before;
    }
    Known now = read(register, before);
    known.put(register, now);
    return now;
  }

  private Known read(Register register, Known before) {
    HeldCredentials held = new CurrentCredentials(events.get()).of(register);
    HeldCredential inUse = held.inUse();
    if (inUse == null) {
      return new Known(held.version(), null, Optional.empty());
    }
    if (inUse.id().equals(before.credentialId())) {
      return new Known(held.version(), inUse.id(), before.credential());
    }
    return new Known(held.version(), inUse.id(), opening.open(register, inUse));
  }
}

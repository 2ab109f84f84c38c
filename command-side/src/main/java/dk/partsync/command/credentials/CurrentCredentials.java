package dk.partsync.command.credentials;

import dk.partsync.api.access.MetaKeys;
import dk.partsync.api.credentials.CredentialEvent;
import dk.partsync.api.credentials.HeldCredentials;
import dk.partsync.api.sync.Register;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * The credentials of registers for those who use them, as far as is stored. They are read beside
 * the lock of those who change them, since a question to a register takes its time. A register has
 * a handful of facts, so what one process changes the others see at their next call.
 */
public final class CurrentCredentials {

  private final EventStore events;

  public CurrentCredentials(EventStore events) {
    this.events = events;
  }

  public HeldCredentials of(Register register) {
    HeldCredentials held = HeldCredentials.none(register);
    DomainEventStream facts = events.readEvents(HeldCredentials.streamOf(register));
    while (facts.hasNext()) {
      DomainEventMessage<?> fact = facts.next();
      held =
          held.after(
              (CredentialEvent) fact.getPayload(),
              fact.getMetaData().get(MetaKeys.WHO) instanceof String who ? who : null,
              fact.getTimestamp());
    }
    return held;
  }
}

package dk.partsync.command.party;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.RejectionCode;
import dk.partsync.api.party.ContactType;
import dk.partsync.api.party.PartyRegistered;
import dk.partsync.api.party.PersonDetails;
import dk.partsync.api.party.PersonEvent;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** A party that is a person, and what the organisation has written down about it. */
public class Person {

  @AggregateIdentifier private String id;
  private @Nullable PersonDetails registeredAs;
  private PersonDetails details;
  private long version;

  /** A person that is still to be registered, or to have its events replayed onto it. */
  @SuppressWarnings("NullAway.Init")
  Person() {}

  /** Registers the person; the same registration again changes nothing. */
  void register(String partyId, PersonDetails wanted) {
    if (registeredAs == null) {
      apply(new PartyRegistered(partyId, ContactType.P, wanted));
    } else if (!registeredAs.equals(wanted)) {
      throw new CommandRejected(
          RejectionCode.IDEMPOTENCY_KEY_REUSED, "Another party was registered with this key.");
    }
  }

  /** Sets what differs; answers the version after it. */
  long change(PersonDetails wanted, @Nullable Long expectedVersion) {
    if (wanted.equals(details)) {
      return version;
    }
    if (expectedVersion != null && expectedVersion != version) {
      throw new CommandRejected(
          RejectionCode.VERSION_CONFLICT,
          "The party has version " + version + ", not " + expectedVersion + ".");
    }
    apply(DetailsDifference.between(id, details, wanted));
    return version;
  }

  @EventSourcingHandler
  void evolve(PersonEvent event) {
    id = event.partyId();
    version++;
    details = event.applyTo(details);
    if (event instanceof PartyRegistered registered) {
      registeredAs = registered.details();
    }
  }
}

package dk.partsync.query.party;

import dk.partsync.api.party.ContactType;
import dk.partsync.api.party.PartyRegistered;
import dk.partsync.api.party.PartyView;
import dk.partsync.api.party.PersonDetails;
import dk.partsync.api.party.PersonEvent;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person, as the organisation has written it down.
 *
 * @param details what is written down
 */
record PersonParty(
    String id, long version, ContactType contactType, PersonDetails details, Instant lastUpdated)
    implements Party {

  /** The person after the event. */
  static PersonParty evolve(@Nullable Party before, PersonEvent event, long version, Instant at) {
    if (event instanceof PartyRegistered registered) {
      return new PersonParty(
          event.partyId(), version, registered.contactType(), registered.details(), at);
    }
    if (before instanceof PersonParty person) {
      return new PersonParty(
          person.id, version, person.contactType, event.applyTo(person.details), at);
    }
    throw new IllegalStateException("a person has no event that registers it");
  }

  /** The person after an event that changed nothing of this. */
  PersonParty known(long newVersion, Instant at) {
    return new PersonParty(id, newVersion, contactType, details, at);
  }

  @Override
  public String name() {
    return details.name().full();
  }

  @Override
  public String addressLine() {
    return details.address().line();
  }

  @Override
  public @Nullable String postCode() {
    return details.address().postCode();
  }

  @Override
  public @Nullable String district() {
    return details.address().district();
  }

  @Override
  public Period period() {
    return Period.ALWAYS;
  }

  /** No register keeps a person without CPR number, so it is in step with none. */
  @Override
  public PartyView view(LocalDate day, @Nullable Instant lastRun) {
    return new PartyView(
        id,
        contactType,
        version,
        null,
        name(),
        addressLine(),
        postCode(),
        district(),
        details.address().country(),
        details.contactData().phone(),
        details.contactData().email(),
        null,
        null,
        false,
        period().stateOn(day),
        period().replacedBy(),
        lastUpdated,
        null,
        null,
        null,
        null,
        details);
  }
}

package dk.partsync.query.party;

import dk.partsync.api.cpr.CprName;
import dk.partsync.api.cpr.ProtectionState;
import dk.partsync.api.party.ContactType;
import dk.partsync.api.party.CprEvent;
import dk.partsync.api.party.CprNumberAssigned;
import dk.partsync.api.party.PartyRegistered;
import dk.partsync.api.party.PartyView;
import dk.partsync.api.party.PersonDetails;
import dk.partsync.api.party.PersonEvent;
import dk.partsync.api.sync.Register;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person, as the organisation has written it down and as CPR knows it. Its values are in clear:
 * what leaves the query side goes through a {@link Disclosure}.
 *
 * @param details what the organisation has written down
 * @param cpr what CPR says; only of those with contact type C
 */
record PersonParty(
    String id,
    long version,
    ContactType contactType,
    PersonDetails details,
    @Nullable CprFacts cpr,
    PartTimes times,
    Instant lastUpdated)
    implements Party {

  /** The person after an event about what the organisation has written down. */
  static PersonParty evolve(@Nullable Party before, PersonEvent event, long version, Instant at) {
    if (event instanceof PartyRegistered registered) {
      ContactType type = registered.contactType();
      return new PersonParty(
          event.partyId(),
          version,
          type,
          registered.details(),
          type == ContactType.C ? CprFacts.nothing() : null,
          PartTimes.none().after(event, at),
          at);
    }
    if (before instanceof PersonParty person) {
      return new PersonParty(
          person.id,
          version,
          person.contactType,
          event.applyTo(person.details),
          person.cpr,
          person.times.after(event, at),
          at);
    }
    throw new IllegalStateException("a person has no event that registers it");
  }

  /** The person after an event of CPR. */
  PersonParty after(CprEvent event, long newVersion, Instant at) {
    return new PersonParty(
        id,
        newVersion,
        event instanceof CprNumberAssigned ? ContactType.C : contactType,
        details,
        (cpr == null ? CprFacts.nothing() : cpr).after(event),
        times.after(event, at),
        at);
  }

  /** Whether name and address are hidden; nobody knows a protection of a person without number. */
  @Override
  public ProtectionState protectionAt(Instant moment) {
    return cpr == null ? ProtectionState.NONE : cpr.protectionAt(moment);
  }

  @Override
  public List<Hiding> hidings() {
    return Hiding.of(cpr);
  }

  @Override
  public List<String> numbers() {
    return cpr == null ? List.of() : cpr.numbers();
  }

  /** The register's name; none while it has said none. */
  @Nullable String registerName() {
    CprName name = cpr == null ? null : cpr.person().name();
    String full = name == null ? "" : name.full();
    return full.isEmpty() ? null : full;
  }

  @Nullable ShownAddress registerAddress() {
    return cpr == null ? null : ShownAddress.of(cpr.person().addresses());
  }

  @Override
  public String name() {
    String register = registerName();
    return register == null ? details.name().full() : register;
  }

  /** Both names find the person, and the address does: no query asks for what is hidden by them. */
  @Override
  public String searchedName() {
    return name() + " " + details.name().full() + " " + addressLine();
  }

  @Override
  public String addressLine() {
    return address().line();
  }

  @Override
  public @Nullable String postCode() {
    return address().postCode();
  }

  @Override
  public @Nullable String district() {
    return address().district();
  }

  ShownAddress address() {
    ShownAddress register = registerAddress();
    return register == null ? ShownAddress.of(details.address()) : register;
  }

  @Override
  public Period period() {
    return Period.ALWAYS;
  }

  /** When CPR was last asked is in a part of its own. */
  @Override
  public @Nullable Register register() {
    return null;
  }

  @Override
  public PartyView view(LocalDate day, @Nullable Instant lastRun, Disclosure disclosure) {
    return new PersonShown(this, disclosure).view(day);
  }
}

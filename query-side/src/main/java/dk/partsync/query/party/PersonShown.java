package dk.partsync.query.party;

import dk.partsync.api.party.PartyView;
import dk.partsync.api.party.PersonContactData;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A person as the API shows it, with everything left out that may not be disclosed. */
final class PersonShown {

  private final PersonParty person;
  private final Disclosure disclosure;

  PersonShown(PersonParty person, Disclosure disclosure) {
    this.person = person;
    this.disclosure = disclosure;
  }

  /** In step with no register's runs: when CPR was last asked is in its own part. */
  PartyView view(LocalDate day) {
    ShownAddress address = person.address();
    PersonContactData contact = person.details().contactData();
    return new PartyView(
        person.id(),
        person.contactType(),
        person.version(),
        null,
        text(person.name()),
        text(address.line()),
        orNone(address.postCode()),
        orNone(address.district()),
        orNone(address.country()),
        orNone(contact.phone()),
        orNone(contact.email()),
        null,
        null,
        null,
        false,
        person.period().stateOn(day),
        person.period().replacedBy(),
        person.lastUpdated(),
        null,
        null,
        null,
        null,
        disclosure.masked() ? null : person.details(),
        person.cpr() == null ? null : CprShown.of(person.cpr(), disclosure),
        null,
        disclosure.protection(),
        new PersonSources(person, disclosure.masked()).all());
  }

  private String text(String value) {
    return disclosure.masked() ? disclosure.message("") : value;
  }

  private @Nullable String orNone(@Nullable String value) {
    return disclosure.masked() ? null : value;
  }
}

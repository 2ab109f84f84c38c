package dk.partsync.console.party;

import dk.partsync.api.party.ContactType;
import java.util.Set;

/** Who keeps a party, by its contact type. */
public enum ContactSource {
  CPR(Set.of(ContactType.C)),
  CVR(Set.of(ContactType.J, ContactType.V)),
  SOR(Set.of(ContactType.H)),
  /** The organisation itself. */
  OWN(Set.of(ContactType.P));

  private final Set<ContactType> contactTypes;

  ContactSource(Set<ContactType> contactTypes) {
    this.contactTypes = contactTypes;
  }

  Set<ContactType> contactTypes() {
    return contactTypes;
  }
}

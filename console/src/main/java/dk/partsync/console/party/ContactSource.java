package dk.partsync.console.party;

import dk.partsync.api.party.ContactType;
import java.util.Set;

/** Who keeps a party, by its contact type. */
public enum ContactSource {
  CPR,
  CVR,
  SOR,
  /** The organisation itself. */
  OWN;

  Set<ContactType> contactTypes() {
    return switch (this) {
      case CPR -> Set.of(ContactType.C);
      case CVR -> Set.of(ContactType.J, ContactType.V);
      case SOR -> Set.of(ContactType.H);
      case OWN -> Set.of(ContactType.P);
    };
  }
}

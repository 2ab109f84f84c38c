package dk.partsync.console.party;

import dk.partsync.api.party.ContactType;
import dk.partsync.api.party.PartyState;
import java.util.List;

/** What the filters of the list can be set to. */
public record ContactChoices(
    List<ContactType> types,
    List<ContactSource> sources,
    List<PartyState> states,
    List<ContactProtection> protections) {

  static final ContactChoices ALL =
      new ContactChoices(
          List.of(ContactType.values()),
          List.of(ContactSource.values()),
          List.of(PartyState.OPEN, PartyState.FUTURE, PartyState.CLOSED),
          List.of(ContactProtection.values()));
}

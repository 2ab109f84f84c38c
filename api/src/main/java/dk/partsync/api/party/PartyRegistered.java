package dk.partsync.api.party;

import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A client application registered a person: the party exists from here.
 *
 * @param contactType P, as no CPR number is known yet
 */
@Revision("1")
public record PartyRegistered(String partyId, ContactType contactType, PersonDetails details)
    implements PersonEvent {

  @Override
  public PersonDetails applyTo(@Nullable PersonDetails before) {
    return details;
  }
}

package dk.partsync.api.party;

import dk.partsync.api.cpr.CprNumber;
import org.axonframework.commandhandling.RoutingKey;

/**
 * Registers a person by CPR number (contact type C). The same id with the same number and details
 * again is the same registration; refused with NUMBER_TAKEN when another party has the number. Asks
 * nothing of the register. Answers nothing.
 *
 * @param partyId see {@link PersonId}
 * @param details what the organisation knows itself; the name may be empty
 */
public record RegisterCprPerson(
    @RoutingKey String partyId, CprNumber cprNumber, PersonDetails details)
    implements PartyCommand {}

package dk.partsync.api.party;

import org.axonframework.commandhandling.RoutingKey;

/**
 * Registers a person whose CPR number is not known (contact type P). The same id with the same
 * details again is the same registration; with other details it is refused. Answers nothing.
 *
 * @param partyId see {@link PersonId}
 */
public record RegisterParty(@RoutingKey String partyId, PersonDetails details)
    implements PartyCommand {}

package dk.partsync.api.party;

import org.axonframework.commandhandling.RoutingKey;

/**
 * Records that a user is shown the protected name and address of a party, with the reason in the
 * metadata; refused without one. Answers nothing; what is shown is asked for afterwards.
 */
public record UnmaskParty(@RoutingKey String partyId) implements PartyCommand {}

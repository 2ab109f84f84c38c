package dk.partsync.api.party;

import org.axonframework.commandhandling.RoutingKey;

/** Ends a pause. Answers the party's version after it. */
public record ResumeCvrUpdates(@RoutingKey String partyId) implements PartyCommand {}

package dk.partsync.api.party;

import org.axonframework.commandhandling.RoutingKey;

/**
 * Asks CVR for the company or production unit now. Never fails for what the register says or does
 * not say: answers a {@link dk.partsync.api.cvr.CvrFetchAnswer}.
 */
public record FetchCvrData(@RoutingKey String partyId) implements PartyCommand {}

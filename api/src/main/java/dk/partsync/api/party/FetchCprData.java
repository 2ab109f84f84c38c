package dk.partsync.api.party;

import org.axonframework.commandhandling.RoutingKey;

/**
 * Asks CPR for the person now ("Hent fra CPR", A2-38). The metadata state who and why. Never fails
 * for what the register says or does not say: answers a {@link dk.partsync.api.cpr.CprFetchAnswer}.
 * Every try is recorded.
 *
 * @param queueWhenDown whether to ask again by itself when the register is down (N-38)
 */
public record FetchCprData(@RoutingKey String partyId, boolean queueWhenDown)
    implements PartyCommand {}

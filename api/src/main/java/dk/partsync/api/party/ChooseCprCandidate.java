package dk.partsync.api.party;

import dk.partsync.api.cpr.CprNumber;
import org.axonframework.commandhandling.RoutingKey;

/**
 * Takes a candidate of a lookup: writes down its number and fetches its data in one step (A2-35).
 * Nothing is written down when the register does not answer with the person. Answers a {@link
 * dk.partsync.api.cpr.CprFetchAnswer}. Refused with NUMBER_TAKEN when another party has the number.
 */
public record ChooseCprCandidate(@RoutingKey String partyId, CprNumber cprNumber)
    implements PartyCommand {}

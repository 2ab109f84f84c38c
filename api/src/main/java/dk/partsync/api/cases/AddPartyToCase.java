package dk.partsync.api.cases;

import org.axonframework.commandhandling.RoutingKey;

/**
 * Puts a party on a case, open or closed. Sent again it changes nothing; refused with NOT_FOUND
 * when there is no such case or party. Answers nothing.
 */
public record AddPartyToCase(@RoutingKey String caseId, String partyId) implements CaseCommand {}

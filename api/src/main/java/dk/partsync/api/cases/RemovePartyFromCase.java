package dk.partsync.api.cases;

import org.axonframework.commandhandling.RoutingKey;

/** Takes a party off a case. Sent again it changes nothing. Answers nothing. */
public record RemovePartyFromCase(@RoutingKey String caseId, String partyId)
    implements CaseCommand {}

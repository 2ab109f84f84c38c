package dk.partsync.api.cases;

import org.axonframework.commandhandling.RoutingKey;

/**
 * Tells that a case began. Sent again it changes nothing; of a case that was closed since, it is
 * refused with WRONG_CASE_STATE. Answers nothing.
 */
public record OpenCase(@RoutingKey String caseId) implements CaseCommand {}

package dk.partsync.api.cases;

import org.axonframework.commandhandling.RoutingKey;

/** Tells that a closed case goes on. Sent again it changes nothing. Answers nothing. */
public record ReopenCase(@RoutingKey String caseId) implements CaseCommand {}

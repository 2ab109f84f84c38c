package dk.partsync.api.cases;

import org.axonframework.serialization.Revision;

/** A closed case goes on. */
@Revision("1")
public record CaseReopened(String caseId) implements CaseEvent {}

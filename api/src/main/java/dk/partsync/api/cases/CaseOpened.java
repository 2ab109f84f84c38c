package dk.partsync.api.cases;

import org.axonframework.serialization.Revision;

/** A case began. */
@Revision("1")
public record CaseOpened(String caseId) implements CaseEvent {}

package dk.partsync.api.cases;

import org.axonframework.serialization.Revision;

/** A party is on the case from here. */
@Revision("1")
public record PartyAddedToCase(String caseId, String partyId) implements CaseEvent {}

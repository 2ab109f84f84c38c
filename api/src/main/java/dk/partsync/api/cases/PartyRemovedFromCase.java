package dk.partsync.api.cases;

import org.axonframework.serialization.Revision;

/** A party is no longer on the case. */
@Revision("1")
public record PartyRemovedFromCase(String caseId, String partyId) implements CaseEvent {}

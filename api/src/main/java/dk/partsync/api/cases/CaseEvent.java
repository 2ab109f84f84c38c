package dk.partsync.api.cases;

/** Facts about a case. */
public sealed interface CaseEvent
    permits CaseOpened, CaseClosed, CaseReopened, PartyAddedToCase, PartyRemovedFromCase {

  String caseId();
}

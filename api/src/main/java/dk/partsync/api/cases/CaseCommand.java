package dk.partsync.api.cases;

import dk.partsync.api.ClientCommand;

/** Everything that can be asked of a case; its id is one that {@link CaseId} accepts. */
public sealed interface CaseCommand extends ClientCommand
    permits OpenCase, CloseCase, ReopenCase, AddPartyToCase, RemovePartyFromCase {

  String caseId();
}

package dk.partsync.api.party;

import dk.partsync.api.ClientCommand;

/** Everything that can be asked of a party. */
public sealed interface PartyCommand extends ClientCommand
    permits RegisterParty,
        ChangePartyDetails,
        RegisterCprPerson,
        AssignCprNumber,
        FetchCprData,
        ChooseCprCandidate,
        UnmaskParty,
        PauseCprUpdates,
        ResumeCprUpdates,
        RegisterCompany,
        FetchCvrData,
        PauseCvrUpdates,
        ResumeCvrUpdates {

  String partyId();
}

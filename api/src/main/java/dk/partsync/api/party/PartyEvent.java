package dk.partsync.api.party;

/** Every fact about a party. */
public sealed interface PartyEvent permits SorPartyEvent, PersonEvent, CprEvent, CvrEvent {

  String partyId();
}

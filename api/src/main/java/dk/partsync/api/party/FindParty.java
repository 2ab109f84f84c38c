package dk.partsync.api.party;

/** The party with the id as it is now. Answers a {@link PartyView} or nothing. */
public record FindParty(String partyId) {}

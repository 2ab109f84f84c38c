package dk.partsync.api.party;

/**
 * The party as it is now with its protected name and address and its numbers. Asked only after
 * {@link UnmaskParty} has recorded who sees it and why. Relatives that are protected themselves
 * stay hidden. Answers a {@link PartyView} or nothing.
 */
public record FindUnmaskedParty(String partyId) {}

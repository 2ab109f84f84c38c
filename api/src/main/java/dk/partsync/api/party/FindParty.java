package dk.partsync.api.party;

/**
 * The party with the id as it is now; what is protected is left out. Answers a {@link PartyView} or
 * nothing.
 *
 * @param withNumbers whether CPR numbers that are not hidden are shown, a right of the user
 */
public record FindParty(String partyId, boolean withNumbers) {

  /** Without CPR numbers. */
  public FindParty(String partyId) {
    this(partyId, false);
  }
}

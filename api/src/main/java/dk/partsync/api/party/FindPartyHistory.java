package dk.partsync.api.party;

import dk.partsync.api.PageLimit;

/**
 * What happened to the party, oldest first. Answers a {@link PartyHistory} or nothing when the
 * party is unknown.
 *
 * @param afterVersion 0 for the beginning, else the last version seen
 * @param limit 1 to 200 events
 */
public record FindPartyHistory(String partyId, long afterVersion, int limit) {

  public FindPartyHistory {
    PageLimit.require(limit);
  }
}

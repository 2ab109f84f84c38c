package dk.partsync.api.party;

import dk.partsync.api.PageLimit;
import java.util.List;

/**
 * The numbers that a list shows beside its parties (A2-17). Answers {@link PartyNumbers}, without
 * those whose name and address are hidden at the moment.
 *
 * @param partyIds up to a page of them
 * @param withCprNumbers whether CPR numbers are shown, a right of the user
 */
public record FindPartyNumbers(List<String> partyIds, boolean withCprNumbers) {

  public FindPartyNumbers {
    partyIds = List.copyOf(partyIds);
    if (!partyIds.isEmpty()) {
      PageLimit.require(partyIds.size());
    }
  }
}

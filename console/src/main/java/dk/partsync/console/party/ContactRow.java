package dk.partsync.console.party;

import dk.partsync.api.party.PartyNumbers;
import dk.partsync.api.party.PartySummary;
import org.jspecify.annotations.Nullable;

/**
 * A party as a row of the list.
 *
 * @param numbers those that the user may see, none where there are none
 */
public record ContactRow(PartySummary party, PartyNumbers.@Nullable Numbers numbers) {

  private static final int TOLD_APART = 8;

  /** Whether name and address are hidden. */
  public boolean hidden() {
    return party.protection().hides();
  }

  /** The end of the party's id, which tells rows apart that show nothing else. */
  public String mark() {
    String id = party.id();
    return id.substring(Math.max(0, id.length() - TOLD_APART));
  }

  /** Shows nothing of the party. */
  @Override
  public String toString() {
    return "ContactRow[" + party.id() + "]";
  }
}

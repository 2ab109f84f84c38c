package dk.partsync.console.party;

import dk.partsync.api.party.ContactType;
import dk.partsync.api.party.PartySort;
import dk.partsync.api.party.PartyState;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The search as its form sends it, with the button that was pressed.
 *
 * @param turns keys of the pages up to the one that was left
 * @param sortBy the column whose heading was pressed
 * @param turn key of the page to turn to, {@code back} for the one before
 */
record ContactSearchForm(
    @Nullable String text,
    @Nullable ContactType type,
    @Nullable ContactSource source,
    @Nullable PartyState state,
    @Nullable ContactProtection protection,
    @Nullable PartySort sort,
    @Nullable Boolean descending,
    @Nullable List<String> turns,
    @Nullable PartySort sortBy,
    @Nullable String turn) {

  private static final String BACK = "back";

  ContactSearch search() {
    ContactSearch search =
        new ContactSearch(
            Objects.requireNonNullElse(text, ""),
            type,
            source,
            state,
            protection,
            Objects.requireNonNullElse(sort, PartySort.NAME),
            Boolean.TRUE.equals(descending),
            Objects.requireNonNullElseGet(turns, List::of));
    if (sortBy != null) {
      return search.sortedBy(sortBy);
    }
    if (turn == null || turn.isEmpty()) {
      return search;
    }
    return turn.equals(BACK) ? search.turnedBack() : search.turnedTo(turn);
  }

  /** Shows nothing of who is looked for. */
  @Override
  public String toString() {
    return "ContactSearchForm";
  }
}

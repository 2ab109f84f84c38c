package dk.partsync.console.party;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the list.
 *
 * @param kinds what the text was searched as
 * @param next key of the next page, none on the last
 * @param cut whether more parties have the number than are listed
 */
public record ContactPage(
    ContactSearch search,
    List<ContactTextKind> kinds,
    List<ContactRow> rows,
    @Nullable String next,
    boolean cut) {

  /** How many rows a page has at most. */
  public static final int ROWS = 25;

  public ContactPage {
    kinds = List.copyOf(kinds);
    rows = List.copyOf(rows);
  }

  /** Place of the first row in the whole list, from 1. */
  public int first() {
    return search.turns().size() * ROWS + 1;
  }

  /** Place of the last row. */
  public int last() {
    return first() + rows.size() - 1;
  }

  public boolean has(@Nullable String partyId) {
    return rows.stream().anyMatch(row -> row.party().id().equals(partyId));
  }

  /** Whether nobody can be found because the filters rule each other out. */
  public boolean excluded() {
    return search.types().isEmpty();
  }

  /** Whether those who are hidden are asked for by what is hidden of them. */
  public boolean hiddenByText() {
    return search.protection() == ContactProtection.HIDDEN
        && (kinds.contains(ContactTextKind.WORDS) || kinds.contains(ContactTextKind.POST_CODE));
  }
}

package dk.partsync.api.party;

import dk.partsync.api.PageLimit;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Parties that match everything that is given. Answers a {@link PartyPage}.
 *
 * @param words beginnings of words that the name must hold, in any order, letter case aside
 * @param contactTypes those that are wanted, empty for every type
 * @param after the {@code next} of the page before, none for the first page
 * @param limit 1 to 200
 */
public record FindParties(
    @Nullable String words,
    Set<ContactType> contactTypes,
    @Nullable String sorId,
    @Nullable String postCode,
    @Nullable PartyState state,
    PartySort sort,
    boolean descending,
    @Nullable String after,
    int limit) {

  public FindParties {
    contactTypes = Set.copyOf(contactTypes);
    PageLimit.require(limit);
  }
}

package dk.partsync.api.party;

import dk.partsync.api.PageLimit;
import dk.partsync.api.cpr.CprNumber;
import dk.partsync.api.cvr.CvrNumber;
import dk.partsync.api.cvr.PNumber;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Parties that match everything that is given. Answers a {@link PartyPage}. A person whose name and
 * address are protected is not found by words or post code, and is listed without them, after all
 * others where the order is that of names or post codes.
 *
 * @param words beginnings of words that name and address line together must hold, in any order,
 *     letter case aside
 * @param contactTypes those that are wanted, empty for every type
 * @param cprNumber a number that the person has or had (N-24)
 * @param numbers what CVR knows companies and production units by
 * @param hidden whether only those whose name and address are hidden are wanted, or only those with
 *     nothing hidden; none for both
 * @param after the {@code next} of the page before, none for the first page
 * @param limit 1 to 200
 */
public record FindParties(
    @Nullable String words,
    Set<ContactType> contactTypes,
    @Nullable String sorId,
    @Nullable String postCode,
    @Nullable PartyState state,
    @Nullable CprNumber cprNumber,
    CvrNumbers numbers,
    @Nullable Boolean hidden,
    PartySort sort,
    boolean descending,
    @Nullable String after,
    int limit) {

  public FindParties {
    contactTypes = Set.copyOf(contactTypes);
    PageLimit.require(limit);
  }

  /** Whether something of them is hidden or not. */
  public FindParties(
      @Nullable String words,
      Set<ContactType> contactTypes,
      @Nullable String sorId,
      @Nullable String postCode,
      @Nullable PartyState state,
      @Nullable CprNumber cprNumber,
      CvrNumbers numbers,
      PartySort sort,
      boolean descending,
      @Nullable String after,
      int limit) {
    this(
        words,
        contactTypes,
        sorId,
        postCode,
        state,
        cprNumber,
        numbers,
        null,
        sort,
        descending,
        after,
        limit);
  }

  /** By anything but numbers of CVR. */
  public FindParties(
      @Nullable String words,
      Set<ContactType> contactTypes,
      @Nullable String sorId,
      @Nullable String postCode,
      @Nullable PartyState state,
      @Nullable CprNumber cprNumber,
      PartySort sort,
      boolean descending,
      @Nullable String after,
      int limit) {
    this(
        words,
        contactTypes,
        sorId,
        postCode,
        state,
        cprNumber,
        CvrNumbers.NONE,
        sort,
        descending,
        after,
        limit);
  }

  /** By anything but a number. */
  public FindParties(
      @Nullable String words,
      Set<ContactType> contactTypes,
      @Nullable String sorId,
      @Nullable String postCode,
      @Nullable PartyState state,
      PartySort sort,
      boolean descending,
      @Nullable String after,
      int limit) {
    this(words, contactTypes, sorId, postCode, state, null, sort, descending, after, limit);
  }

  /**
   * Numbers of CVR; a party must match all that are given. A number that CVR gave anew finds every
   * party that has or had it, on each page those in business first.
   *
   * @param cvrNumber of a company
   * @param pNumber of a production unit
   * @param ownerCvrNumber of the company that a production unit belongs to
   */
  public record CvrNumbers(
      @Nullable CvrNumber cvrNumber,
      @Nullable PNumber pNumber,
      @Nullable CvrNumber ownerCvrNumber) {

    public static final CvrNumbers NONE = new CvrNumbers(null, null, null);

    public boolean areGiven() {
      return !equals(NONE);
    }
  }
}

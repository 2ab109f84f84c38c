package dk.partsync.http.party;

import static java.util.Objects.requireNonNull;

import dk.partsync.api.cpr.CprNumber;
import dk.partsync.api.party.ContactType;
import dk.partsync.api.party.FindParties;
import dk.partsync.api.party.PartySort;
import dk.partsync.api.party.PartyState;
import dk.partsync.http.Faults;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What parties are looked for by; a party must match all that is given. */
record PartyFilter(
    @Parameter(description = PartyFilter.WORDS, example = "skt luk")
        @Schema(description = PartyFilter.WORDS)
        @Nullable String name,
    @Nullable ContactType contactType,
    @Nullable String sorId,
    @Nullable String postCode,
    @Nullable PartyState state,
    @Parameter(
            schema =
                @Schema(
                    allowableValues = {"name", "lastUpdated", "postCode"},
                    defaultValue = "name"))
        @Nullable String sort,
    @Parameter(
            schema =
                @Schema(
                    allowableValues = {"asc", "desc"},
                    defaultValue = "asc"))
        @Nullable String order,
    @Parameter(description = "The next of the page before.") @Nullable String after,
    @Parameter(
            schema = @Schema(type = "integer", minimum = "1", maximum = "200", defaultValue = "50"))
        @Nullable Integer limit) {

  static final String WORDS =
      "Beginnings of words of name and address line, in any order. What is protected is not found by"
          + " them.";
  private static final int DEFAULT_LIMIT = 50;
  private static final int MAX_NAME = 200;

  private static final Set<ContactType> ORGANISATIONS =
      Set.of(ContactType.J, ContactType.V, ContactType.H);

  private static final Map<String, PartySort> SORTS =
      Map.of(
          "name", PartySort.NAME,
          "lastUpdated", PartySort.LAST_UPDATED,
          "postCode", PartySort.POST_CODE);

  private static final Map<String, Boolean> DESCENDING = Map.of("asc", false, "desc", true);

  /** The search among organisations. */
  FindParties organisations() {
    Faults faults = new Faults();
    faults.require(
        "contactType",
        contactType == null || ORGANISATIONS.contains(contactType),
        "must be J, V or H; search for persons with POST");
    faults.refuseIfAny();
    return toQuery(
        contactType == null ? ORGANISATIONS : Set.of(contactType),
        null,
        FindParties.CvrNumbers.NONE);
  }

  /** The search among all parties. */
  FindParties everyParty(@Nullable CprNumber cprNumber, FindParties.CvrNumbers numbers) {
    return toQuery(contactType == null ? Set.of() : Set.of(contactType), cprNumber, numbers);
  }

  private FindParties toQuery(
      Set<ContactType> contactTypes,
      @Nullable CprNumber cprNumber,
      FindParties.CvrNumbers numbers) {
    PartySort sorted = SORTS.get(sort == null ? "name" : sort);
    Boolean descending = DESCENDING.get(order == null ? "asc" : order);
    Faults faults = new Faults();
    faults.atMost("name", MAX_NAME, name);
    faults.require("sort", sorted != null, "must be name, lastUpdated or postCode");
    faults.require("order", descending != null, "must be asc or desc");
    faults.pageLimit(limit);
    faults.refuseIfAny();
    return new FindParties(
        name,
        contactTypes,
        sorId,
        postCode,
        state,
        cprNumber,
        numbers,
        requireNonNull(sorted),
        requireNonNull(descending),
        after,
        limit == null ? DEFAULT_LIMIT : limit);
  }

  /** Shows nothing of who is looked for. */
  @Override
  public String toString() {
    return "PartyFilter";
  }
}

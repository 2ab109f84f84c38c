package dk.partsync.http.party;

import dk.partsync.api.party.ContactType;
import dk.partsync.api.party.FindParties;
import dk.partsync.api.party.PartyState;
import dk.partsync.http.Faults;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Body of a search: what {@link PartyFilter} has, and what must never stand in an address. */
record PartySearch(
    @Schema(description = PartyFilter.WORDS) @Nullable String name,
    @Nullable ContactType contactType,
    @Nullable String sorId,
    @Nullable String postCode,
    @Nullable PartyState state,
    @Schema(description = "A CPR number that the person has or had, with or without hyphen.")
        @Nullable String cprNumber,
    @Schema(description = "A CVR number that the company has or had.") @Nullable String cvrNumber,
    @Schema(description = "A P-number that the production unit has or had.")
        @Nullable String pNumber,
    @Schema(description = "The CVR number of the company that a production unit belongs to.")
        @Nullable String ownerCvrNumber,
    @Schema(
            allowableValues = {"name", "lastUpdated", "postCode"},
            defaultValue = "name")
        @Nullable String sort,
    @Schema(
            allowableValues = {"asc", "desc"},
            defaultValue = "asc")
        @Nullable String order,
    @Schema(description = "The next of the page before.") @Nullable String after,
    @Schema(type = "integer", minimum = "1", maximum = "200", defaultValue = "50")
        @Nullable Integer limit) {

  FindParties toQuery() {
    return new PartyFilter(name, contactType, sorId, postCode, state, sort, order, after, limit)
        .everyParty(TypedNumber.optional(cprNumber), numbers());
  }

  private FindParties.CvrNumbers numbers() {
    Faults faults = new Faults();
    FindParties.CvrNumbers numbers =
        new FindParties.CvrNumbers(
            TypedUnitNumbers.cvrNumber("cvrNumber", cvrNumber, faults),
            TypedUnitNumbers.pNumber("pNumber", pNumber, faults),
            TypedUnitNumbers.cvrNumber("ownerCvrNumber", ownerCvrNumber, faults));
    faults.refuseIfAny();
    return numbers;
  }

  /** Shows nothing of who is looked for. */
  @Override
  public String toString() {
    return "PartySearch";
  }
}

package dk.partsync.http.cpr;

import dk.partsync.api.cpr.CprNumber;
import dk.partsync.api.cpr.LookUpPerson;
import dk.partsync.api.cpr.PersonSearch;
import dk.partsync.http.Faults;
import dk.partsync.http.party.TypedNumber;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Body of a lookup: a number, or a name and address, and not both (A2-06). */
record LookupRequest(
    @Schema(description = "Ten digits with or without hyphen.") @Nullable String cprNumber,
    @Nullable PersonSearch search) {

  LookUpPerson toCommand() {
    CprNumber number = TypedNumber.optional(cprNumber);
    Faults faults = new Faults();
    faults.require(
        "search", (number == null) != (search == null), "give either cprNumber or search");
    faults.refuseIfAny();
    return new LookUpPerson(UUID.randomUUID().toString(), number, search);
  }

  /** Shows nothing of the person. */
  @Override
  public String toString() {
    return "LookupRequest";
  }
}

package dk.partsync.http.cvr;

import dk.partsync.api.cvr.CvrNumber;
import dk.partsync.api.cvr.PNumber;
import dk.partsync.http.Faults;
import dk.partsync.http.party.TypedUnitNumbers;
import org.jspecify.annotations.Nullable;

/** The number of a company or of a production unit: exactly one of the two. */
record UnitNumber(@Nullable CvrNumber cvrNumber, @Nullable PNumber pNumber) {

  /**
   * Reads what was typed.
   *
   * @throws dk.partsync.http.RequestRefused with 400 when it is neither or both; the answer does
   *     not repeat it
   */
  static UnitNumber of(@Nullable String cvrNumber, @Nullable String pNumber) {
    Faults faults = new Faults();
    faults.require(
        "cvrNumber", (cvrNumber == null) != (pNumber == null), "give either cvrNumber or pNumber");
    UnitNumber typed =
        new UnitNumber(
            TypedUnitNumbers.cvrNumber("cvrNumber", cvrNumber, faults),
            TypedUnitNumbers.pNumber("pNumber", pNumber, faults));
    faults.refuseIfAny();
    return typed;
  }
}

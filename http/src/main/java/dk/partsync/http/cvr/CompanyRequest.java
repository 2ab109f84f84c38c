package dk.partsync.http.cvr;

import dk.partsync.api.party.RegisterCompany;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Body with which a company or a production unit is registered: one of the two numbers. */
record CompanyRequest(
    @Schema(description = "Of a company: eight digits, with or without DK.")
        @Nullable String cvrNumber,
    @Schema(description = "Of a production unit: ten digits.") @Nullable String pNumber) {

  RegisterCompany toCommand(String partyId) {
    UnitNumber number = UnitNumber.of(cvrNumber, pNumber);
    return new RegisterCompany(partyId, number.cvrNumber(), number.pNumber());
  }

  /** Shows nothing of the numbers. */
  @Override
  public String toString() {
    return "CompanyRequest";
  }
}

package dk.partsync.http.cvr;

import dk.partsync.api.cvr.LookUpCompany;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Body of a lookup: one of the two numbers. */
record CompanyLookupRequest(
    @Schema(description = "Of a company: eight digits, with or without DK.")
        @Nullable String cvrNumber,
    @Schema(description = "Of a production unit: ten digits.") @Nullable String pNumber,
    @Schema(description = "Whether a company's production units are told too; false if absent.")
        @Nullable Boolean withProductionUnits) {

  LookUpCompany toCommand() {
    UnitNumber number = UnitNumber.of(cvrNumber, pNumber);
    return new LookUpCompany(
        UUID.randomUUID().toString(),
        number.cvrNumber(),
        number.pNumber(),
        Boolean.TRUE.equals(withProductionUnits));
  }

  /** Shows nothing of the numbers. */
  @Override
  public String toString() {
    return "CompanyLookupRequest";
  }
}

package dk.partsync.http.cpr;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import org.jspecify.annotations.Nullable;

/** Body that holds a CPR number, which has no place in an address. */
record NumberRequest(
    @Schema(
            requiredMode = RequiredMode.REQUIRED,
            description = "Ten digits with or without hyphen.")
        @Nullable String cprNumber) {

  /** Shows nothing of the number. */
  @Override
  public String toString() {
    return "NumberRequest";
  }
}

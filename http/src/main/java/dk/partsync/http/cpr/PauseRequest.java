package dk.partsync.http.cpr;

import static java.util.Objects.requireNonNull;

import dk.partsync.api.party.PauseCprUpdates;
import dk.partsync.http.Faults;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Body of a pause.
 *
 * @param until last day of it
 */
record PauseRequest(
    @Schema(requiredMode = RequiredMode.REQUIRED, description = "Up to 200 characters.")
        @Nullable String reason,
    @Schema(requiredMode = RequiredMode.REQUIRED, description = "The last day of the pause.")
        @Nullable LocalDate until) {

  private static final int MAX_REASON = 200;

  PauseCprUpdates toCommand(String partyId) {
    Faults faults = new Faults();
    faults.require("reason", reason != null && !reason.isBlank(), "is required");
    faults.atMost("reason", MAX_REASON, reason);
    faults.present("until", until);
    faults.refuseIfAny();
    return new PauseCprUpdates(partyId, requireNonNull(reason), requireNonNull(until));
  }
}

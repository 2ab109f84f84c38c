package dk.partsync.http.party;

import static java.util.Objects.requireNonNull;

import dk.partsync.api.party.PartyCommand;
import dk.partsync.http.Faults;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.time.LocalDate;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Body of a pause.
 *
 * @param until last day of it
 */
public record PauseRequest(
    @Schema(requiredMode = RequiredMode.REQUIRED, description = "Up to 200 characters.")
        @Nullable String reason,
    @Schema(requiredMode = RequiredMode.REQUIRED, description = "The last day of the pause.")
        @Nullable LocalDate until) {

  private static final int MAX_REASON = 200;

  /**
   * The command that pauses a party, made of reason and last day.
   *
   * @throws dk.partsync.http.RequestRefused with 400 when one of them is missing
   */
  public PartyCommand toCommand(BiFunction<String, LocalDate, PartyCommand> pause) {
    Faults faults = new Faults();
    faults.require("reason", reason != null && !reason.isBlank(), "is required");
    faults.atMost("reason", MAX_REASON, reason);
    faults.present("until", until);
    faults.refuseIfAny();
    return pause.apply(requireNonNull(reason), requireNonNull(until));
  }

  /** Shows nothing of the reason, which people write. */
  @Override
  public String toString() {
    return "PauseRequest";
  }
}

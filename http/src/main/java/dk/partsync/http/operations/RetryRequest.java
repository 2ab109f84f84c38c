package dk.partsync.http.operations;

import dk.partsync.api.operations.RetryDeadLetters;
import dk.partsync.http.Faults;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Body with which dead letters are tried again. */
record RetryRequest(
    @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable String view,
    @Schema(description = "Only this sequence; all of the view when left out.")
        @Nullable String sequence) {

  RetryDeadLetters toCommand() {
    Faults faults = new Faults();
    faults.present("view", view);
    faults.refuseIfAny();
    return new RetryDeadLetters(Objects.requireNonNull(view), sequence);
  }
}

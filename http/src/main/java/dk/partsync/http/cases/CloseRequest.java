package dk.partsync.http.cases;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Body with which a case is closed. */
record CloseRequest(
    @Schema(description = "The Danish day, not after today; left out: today.")
        @Nullable LocalDate closedOn) {}

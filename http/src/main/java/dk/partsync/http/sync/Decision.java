package dk.partsync.http.sync;

import dk.partsync.http.Faults;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Body with which a person approves, rejects or cancels a run. */
record Decision(
    @Schema(description = "Kept with the run; up to 1000 characters.") @Nullable String comment) {

  /** The comment, checked. */
  @Nullable String checkedComment() {
    Faults faults = new Faults();
    faults.atMost("comment", 1000, comment);
    faults.refuseIfAny();
    return comment;
  }
}

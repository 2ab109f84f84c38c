package dk.partsync.http.cpr;

import dk.partsync.api.RejectionCode;
import dk.partsync.api.party.PartyView;
import dk.partsync.api.party.PauseCprUpdates;
import dk.partsync.api.party.ResumeCprUpdates;
import dk.partsync.http.Refuses;
import dk.partsync.http.party.PartyChange;
import dk.partsync.http.party.PauseRequest;
import dk.partsync.web.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Exempts single persons from being kept up to date (N-26). */
@RestController
@RequestMapping("/api/parties/{id}/cpr-pause")
@Tag(name = "CPR")
class CprPauseController {

  private final PartyChange change;

  CprPauseController(PartyChange change) {
    this.change = change;
  }

  @PostMapping
  @Refuses({RejectionCode.KEPT_BY_REGISTER, RejectionCode.OVERLOADED})
  @Operation(
      summary = "Pause the updates of a person",
      description =
          "Sync runs leave the person as it is until the end of the day; a fetch by hand does not.")
  ResponseEntity<PartyView> pauseUpdates(
      @PathVariable String id,
      @RequestBody PauseRequest request,
      Caller caller,
      HttpServletRequest http) {
    return change.send(
        request.toCommand((reason, until) -> new PauseCprUpdates(id, reason, until)), caller, http);
  }

  @DeleteMapping
  @Refuses({RejectionCode.KEPT_BY_REGISTER, RejectionCode.OVERLOADED})
  @Operation(
      summary = "End the pause of a person",
      description = "Sync runs bring the person up to date again.")
  ResponseEntity<PartyView> resumeUpdates(
      @PathVariable String id, Caller caller, HttpServletRequest http) {
    return change.send(new ResumeCprUpdates(id), caller, http);
  }
}

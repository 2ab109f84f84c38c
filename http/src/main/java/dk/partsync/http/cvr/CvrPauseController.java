package dk.partsync.http.cvr;

import dk.partsync.api.RejectionCode;
import dk.partsync.api.party.PartyView;
import dk.partsync.api.party.PauseCvrUpdates;
import dk.partsync.api.party.ResumeCvrUpdates;
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

/** Exempts single companies and production units from being kept up to date (N-26). */
@RestController
@RequestMapping("/api/parties/{id}/cvr-pause")
@Tag(name = "CVR")
class CvrPauseController {

  private final PartyChange change;

  CvrPauseController(PartyChange change) {
    this.change = change;
  }

  @PostMapping
  @Refuses(RejectionCode.OVERLOADED)
  @Operation(
      summary = "Pause the updates of a company or production unit",
      description =
          "Sync runs leave the party as it is until the end of the day; a fetch by hand does not.")
  ResponseEntity<PartyView> pauseCvrUpdates(
      @PathVariable String id,
      @RequestBody PauseRequest request,
      Caller caller,
      HttpServletRequest http) {
    return change.send(
        request.toCommand((reason, until) -> new PauseCvrUpdates(id, reason, until)), caller, http);
  }

  @DeleteMapping
  @Refuses(RejectionCode.OVERLOADED)
  @Operation(
      summary = "End the pause of a company or production unit",
      description = "Sync runs bring the party up to date again.")
  ResponseEntity<PartyView> resumeCvrUpdates(
      @PathVariable String id, Caller caller, HttpServletRequest http) {
    return change.send(new ResumeCvrUpdates(id), caller, http);
  }
}

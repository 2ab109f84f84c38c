package dk.partsync.http.cvr;

import dk.partsync.api.RejectionCode;
import dk.partsync.api.cvr.CvrIntakeView;
import dk.partsync.api.cvr.FindCvrIntake;
import dk.partsync.http.IdempotencyKey;
import dk.partsync.http.Refuses;
import dk.partsync.http.RequestRefused;
import dk.partsync.web.Caller;
import dk.partsync.web.Commands;
import dk.partsync.web.Queries;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes lists of the companies and production units that the organisation deals with. */
@RestController
@RequestMapping("/api/cvr/intakes")
@Tag(name = "CVR")
class CvrIntakeController {

  private final Commands commands;
  private final Queries queries;

  CvrIntakeController(Commands commands, Queries queries) {
    this.commands = commands;
    this.queries = queries;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.ACCEPTED)
  @Refuses({RejectionCode.IDEMPOTENCY_KEY_REUSED, RejectionCode.OVERLOADED})
  @Operation(
      summary = "Want companies and production units",
      description =
          "Writes up to 1,000 numbers down; the next run of CVR registers those that no party has."
              + " There may be any number of lists. Numbers that CVR does not know are rejected rows"
              + " of that run.")
  ResponseEntity<IntakeLink> wantCvrUnits(
      @RequestBody IntakeRequest request,
      @Parameter(description = IdempotencyKey.DESCRIPTION)
          @RequestHeader(name = IdempotencyKey.HEADER, required = false)
          @Nullable String idempotencyKey,
      Caller caller) {
    String intakeId = "intake-" + IdempotencyKey.idFor(caller.who(), idempotencyKey);
    commands.send(request.toCommand(intakeId), caller);
    return IntakeLink.accepted(intakeId);
  }

  @GetMapping("/{id}")
  @Operation(
      summary = "Show what has become of a list",
      description =
          "How many of its numbers parties have, how many wait for the next run, and which CVR does"
              + " not know. A list can be read a moment after it was written down.")
  CvrIntakeView showCvrIntake(@PathVariable String id) {
    return queries
        .find(new FindCvrIntake(id), CvrIntakeView.class)
        .orElseThrow(() -> RequestRefused.notFound("No list has this id."));
  }
}

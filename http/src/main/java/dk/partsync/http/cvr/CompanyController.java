package dk.partsync.http.cvr;

import dk.partsync.api.RejectionCode;
import dk.partsync.api.cvr.CvrFetchAnswer;
import dk.partsync.api.cvr.CvrOutcome;
import dk.partsync.api.party.BusinessId;
import dk.partsync.api.party.FetchCvrData;
import dk.partsync.api.party.PartyCommand;
import dk.partsync.http.IdempotencyKey;
import dk.partsync.http.ProblemCode;
import dk.partsync.http.Refuses;
import dk.partsync.http.VersionTag;
import dk.partsync.web.Caller;
import dk.partsync.web.Commands;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Registers companies and production units, and brings single ones in step, by hand. */
@RestController
@Tag(name = "CVR")
class CompanyController {

  private final Commands commands;

  CompanyController(Commands commands) {
    this.commands = commands;
  }

  @PostMapping("/api/cvr/parties")
  @Refuses(
      value = {
        RejectionCode.MODULE_OFF,
        RejectionCode.IDEMPOTENCY_KEY_REUSED,
        RejectionCode.OVERLOADED
      },
      http = {
        ProblemCode.RATE_LIMITED,
        ProblemCode.BUDGET_EXHAUSTED,
        ProblemCode.REGISTER_REFUSED,
        ProblemCode.REGISTER_UNREADABLE,
        ProblemCode.REGISTER_DOWN
      })
  @Operation(
      summary = "Register a company or production unit",
      description =
          "By CVR number or P-number, as CVR has it at this moment; of a number that was given anew"
              + " the unit in business. REGISTERED has status 201. With status 200 another party has"
              + " the unit already and is up to date now (ALREADY_REGISTERED), or CVR does not know"
              + " the number and nothing was registered (NOT_FOUND).")
  @ApiResponse(
      responseCode = "201",
      description = "Registered.",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = CvrFetchAnswer.class)))
  @ApiResponse(responseCode = "200", description = "Registered before, or unknown to CVR.")
  ResponseEntity<CvrFetchAnswer> registerCompany(
      @RequestBody CompanyRequest request,
      @Parameter(description = IdempotencyKey.DESCRIPTION)
          @RequestHeader(name = IdempotencyKey.HEADER, required = false)
          @Nullable String idempotencyKey,
      Caller caller) {
    String partyId = BusinessId.of(IdempotencyKey.idFor(caller.who(), idempotencyKey));
    return answer(request.toCommand(partyId), caller);
  }

  @PostMapping("/api/parties/{id}/cvr-fetch")
  @Refuses(
      value = {RejectionCode.MODULE_OFF, RejectionCode.OVERLOADED},
      http = {
        ProblemCode.RATE_LIMITED,
        ProblemCode.BUDGET_EXHAUSTED,
        ProblemCode.REGISTER_REFUSED,
        ProblemCode.REGISTER_UNREADABLE,
        ProblemCode.REGISTER_DOWN
      })
  @Operation(
      summary = "Fetch a company or production unit from CVR",
      description =
          "Asks CVR now and brings the party in step with the answer; every try is recorded."
              + " UPDATED, UNCHANGED and NOT_FOUND are answers with status 200.")
  ResponseEntity<CvrFetchAnswer> fetchFromCvr(@PathVariable String id, Caller caller) {
    return answer(new FetchCvrData(id), caller);
  }

  private ResponseEntity<CvrFetchAnswer> answer(PartyCommand command, Caller caller) {
    CvrFetchAnswer answer = commands.send(command, caller, CvrFetchAnswer.class);
    CvrOutcomes.refuseProblems(answer.outcome(), answer.text());
    ResponseEntity.BodyBuilder response =
        answer.outcome() == CvrOutcome.REGISTERED
            ? ResponseEntity.created(URI.create("/api/parties/" + answer.partyId()))
            : ResponseEntity.ok();
    return answer.version() == null
        ? response.body(answer)
        : response.eTag(VersionTag.of(answer.version())).body(answer);
  }
}

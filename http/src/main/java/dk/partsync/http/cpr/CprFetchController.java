package dk.partsync.http.cpr;

import dk.partsync.api.RejectionCode;
import dk.partsync.api.cpr.CprFetchAnswer;
import dk.partsync.api.party.ChooseCprCandidate;
import dk.partsync.api.party.FetchCprData;
import dk.partsync.api.party.PartyCommand;
import dk.partsync.http.ProblemCode;
import dk.partsync.http.Refuses;
import dk.partsync.http.party.TypedNumber;
import dk.partsync.web.Caller;
import dk.partsync.web.Commands;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Brings single parties in step with CPR, by hand. */
@RestController
@RequestMapping("/api/parties/{id}")
@Tag(name = "CPR")
class CprFetchController {

  private final Commands commands;

  CprFetchController(Commands commands) {
    this.commands = commands;
  }

  @PostMapping("/cpr-fetch")
  @Refuses(
      value = {RejectionCode.PURPOSE_REQUIRED, RejectionCode.MODULE_OFF, RejectionCode.OVERLOADED},
      http = {
        ProblemCode.NO_NUMBER,
        ProblemCode.RATE_LIMITED,
        ProblemCode.BUDGET_EXHAUSTED,
        ProblemCode.REGISTER_REFUSED,
        ProblemCode.REGISTER_UNREADABLE,
        ProblemCode.REGISTER_DOWN
      })
  @Operation(
      summary = "Fetch a person from CPR",
      description =
          "Asks CPR now and brings the party in step with the answer. Needs the roles CPR_UPDATE and"
              + " PARTY_EDITOR, and a purpose; every try is recorded. UPDATED, UNCHANGED and"
              + " NOT_FOUND are answers with status 200. When CPR is down and queue is true, the"
              + " answer has status 202 and CPR is asked again by itself for up to a day.")
  ResponseEntity<CprFetchAnswer> fetchFromCpr(
      @PathVariable String id,
      @Parameter(description = "Whether to ask again by itself when CPR is down.")
          @RequestParam(defaultValue = "true")
          boolean queue,
      Caller caller) {
    return answer(new FetchCprData(id, queue), caller);
  }

  @PostMapping("/cpr-candidate")
  @Refuses(
      value = {
        RejectionCode.PURPOSE_REQUIRED,
        RejectionCode.MODULE_OFF,
        RejectionCode.NUMBER_TAKEN,
        RejectionCode.KEPT_BY_REGISTER,
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
      summary = "Choose a candidate of a lookup",
      description =
          "Writes down the number of the person that a lookup found and fetches the person, in one"
              + " step: nothing is written down unless CPR answers with the person. Needs the roles"
              + " CPR_UPDATE and PARTY_EDITOR, and a purpose.")
  ResponseEntity<CprFetchAnswer> chooseCandidate(
      @PathVariable String id, @RequestBody NumberRequest request, Caller caller) {
    return answer(new ChooseCprCandidate(id, TypedNumber.required(request.cprNumber())), caller);
  }

  private ResponseEntity<CprFetchAnswer> answer(PartyCommand command, Caller caller) {
    CprFetchAnswer answer = commands.send(command, caller, CprFetchAnswer.class);
    if (answer.queued()) {
      return ResponseEntity.status(HttpStatus.ACCEPTED).body(answer);
    }
    Outcomes.refuseProblems(answer.outcome(), answer.text(), List.of());
    return ResponseEntity.ok(answer);
  }
}

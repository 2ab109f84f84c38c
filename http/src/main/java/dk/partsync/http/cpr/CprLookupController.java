package dk.partsync.http.cpr;

import dk.partsync.api.RejectionCode;
import dk.partsync.api.cpr.CprLookupAnswer;
import dk.partsync.http.ProblemCode;
import dk.partsync.http.Refuses;
import dk.partsync.web.Caller;
import dk.partsync.web.Commands;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Searches CPR for persons. */
@RestController
@RequestMapping("/api/cpr/lookups")
@Tag(name = "CPR")
class CprLookupController {

  private final Commands commands;

  CprLookupController(Commands commands) {
    this.commands = commands;
  }

  @PostMapping
  @Refuses(
      value = {RejectionCode.PURPOSE_REQUIRED, RejectionCode.MODULE_OFF, RejectionCode.OVERLOADED},
      http = {
        ProblemCode.INCOMPLETE,
        ProblemCode.RATE_LIMITED,
        ProblemCode.BUDGET_EXHAUSTED,
        ProblemCode.REGISTER_REFUSED,
        ProblemCode.REGISTER_UNREADABLE,
        ProblemCode.REGISTER_DOWN
      })
  @Operation(
      summary = "Look a person up in CPR",
      description =
          "By number, or by name and address: what is missing is named, and nothing is asked. Needs"
              + " the role CPR_UPDATE and a purpose; every try is recorded. Nobody found is an"
              + " answer with status 200 and outcome NOT_FOUND. Names and addresses that are"
              + " protected are left out.")
  CprLookupAnswer lookUpPerson(@RequestBody LookupRequest request, Caller caller) {
    CprLookupAnswer answer = commands.send(request.toCommand(), caller, CprLookupAnswer.class);
    Outcomes.refuseProblems(answer.outcome(), answer.text(), answer.missing());
    return answer;
  }
}

package dk.partsync.http.cvr;

import dk.partsync.api.RejectionCode;
import dk.partsync.api.cvr.CvrLookupAnswer;
import dk.partsync.http.ProblemCode;
import dk.partsync.http.Refuses;
import dk.partsync.web.Caller;
import dk.partsync.web.Commands;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Looks companies and production units up in CVR. */
@RestController
@Tag(name = "CVR")
class CompanyLookupController {

  private final Commands commands;

  CompanyLookupController(Commands commands) {
    this.commands = commands;
  }

  @PostMapping("/api/cvr/lookups")
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
      summary = "Look a company or production unit up in CVR",
      description =
          "By CVR number or P-number; nothing is registered, and every try is recorded. Units that"
              + " are parties are marked. Nothing found is an answer with status 200 and outcome"
              + " NOT_FOUND.")
  CvrLookupAnswer lookUpCompany(@RequestBody CompanyLookupRequest request, Caller caller) {
    CvrLookupAnswer answer = commands.send(request.toCommand(), caller, CvrLookupAnswer.class);
    CvrOutcomes.refuseProblems(answer.outcome(), answer.text());
    return answer;
  }
}

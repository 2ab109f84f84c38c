package dk.partsync.http.cases;

import dk.partsync.api.RejectionCode;
import dk.partsync.api.cases.AddPartyToCase;
import dk.partsync.api.cases.CaseId;
import dk.partsync.api.cases.CasePage;
import dk.partsync.api.cases.CaseView;
import dk.partsync.api.cases.CloseCase;
import dk.partsync.api.cases.FindCase;
import dk.partsync.api.cases.FindCasesOfParty;
import dk.partsync.api.cases.OpenCase;
import dk.partsync.api.cases.RemovePartyFromCase;
import dk.partsync.api.cases.ReopenCase;
import dk.partsync.http.Faults;
import dk.partsync.http.NextLink;
import dk.partsync.http.Refuses;
import dk.partsync.http.RequestRefused;
import dk.partsync.web.Caller;
import dk.partsync.web.Commands;
import dk.partsync.web.Queries;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Cases by their client applications' own ids. Every command can be sent again: what is so already
 * is answered as if it was done now.
 */
@RestController
@Tag(name = "Cases")
class CaseController {

  private final Commands commands;
  private final Queries queries;

  CaseController(Commands commands, Queries queries) {
    this.commands = commands;
    this.queries = queries;
  }

  @GetMapping("/api/cases/{caseId}")
  @Operation(
      summary = "Show a case",
      description = "Its state and who is on it; a change is shown a moment after it was made.")
  CaseView showCase(@PathVariable String caseId) {
    return queries
        .find(new FindCase(sound(caseId)), CaseView.class)
        .orElseThrow(() -> RequestRefused.notFound("There is no such case."));
  }

  @GetMapping("/api/parties/{id}/cases")
  @Operation(summary = "List a party's cases", description = "Open and closed ones, by their ids.")
  ResponseEntity<CasePage> listCasesOfParty(
      @PathVariable String id,
      @Parameter(description = "The next of the page before.") @RequestParam(required = false)
          @Nullable String after,
      @RequestParam(defaultValue = NextLink.DEFAULT_LIMIT) int limit,
      HttpServletRequest request) {
    Faults faults = new Faults();
    faults.pageLimit(limit);
    faults.refuseIfAny();
    CasePage page = queries.ask(new FindCasesOfParty(id, after, limit), CasePage.class);
    return NextLink.page(request, page, page.next());
  }

  @PutMapping("/api/cases/{caseId}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Refuses({RejectionCode.WRONG_CASE_STATE, RejectionCode.OVERLOADED})
  @Operation(
      summary = "Open a case",
      description =
          "The id is the client application's own: 1 to 100 letters, digits and . _ - that hold"
              + " nothing like a CPR number, as it is seen in addresses and logs.")
  void openCase(@PathVariable String caseId, Caller caller) {
    commands.send(new OpenCase(sound(caseId)), caller);
  }

  @PostMapping("/api/cases/{caseId}/close")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Refuses({RejectionCode.WRONG_CASE_STATE, RejectionCode.OVERLOADED})
  @Operation(
      summary = "Close a case",
      description =
          "Who is on no other case is kept up to date with CPR until the grace period is over.")
  void closeCase(@PathVariable String caseId, @RequestBody CloseRequest request, Caller caller) {
    commands.send(new CloseCase(sound(caseId), request.closedOn()), caller);
  }

  @PostMapping("/api/cases/{caseId}/reopen")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Refuses({RejectionCode.WRONG_CASE_STATE, RejectionCode.OVERLOADED})
  @Operation(
      summary = "Reopen a case",
      description = "Whoever is on it and has a CPR number is kept up to date again at once.")
  void reopenCase(@PathVariable String caseId, Caller caller) {
    commands.send(new ReopenCase(sound(caseId)), caller);
  }

  @PutMapping("/api/cases/{caseId}/parties/{partyId}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Refuses({RejectionCode.WRONG_CASE_STATE, RejectionCode.OVERLOADED})
  @Operation(
      summary = "Put a party on a case",
      description = "A person with CPR number is kept up to date while the case is open.")
  void addPartyToCase(@PathVariable String caseId, @PathVariable String partyId, Caller caller) {
    commands.send(new AddPartyToCase(sound(caseId), partyId), caller);
  }

  @DeleteMapping("/api/cases/{caseId}/parties/{partyId}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Refuses({RejectionCode.WRONG_CASE_STATE, RejectionCode.OVERLOADED})
  @Operation(
      summary = "Take a party off a case",
      description = "Who is on no case is no longer kept up to date.")
  void removePartyFromCase(
      @PathVariable String caseId, @PathVariable String partyId, Caller caller) {
    commands.send(new RemovePartyFromCase(sound(caseId), partyId), caller);
  }

  private static String sound(String caseId) {
    try {
      return new CaseId(caseId).value();
    } catch (IllegalArgumentException e) {
      Faults faults = new Faults();
      faults.require("caseId", false, String.valueOf(e.getMessage()));
      faults.refuseIfAny();
      throw e;
    }
  }
}

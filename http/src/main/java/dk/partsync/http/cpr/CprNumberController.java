package dk.partsync.http.cpr;

import dk.partsync.api.RejectionCode;
import dk.partsync.api.party.AssignCprNumber;
import dk.partsync.api.party.PartyView;
import dk.partsync.http.ProblemCode;
import dk.partsync.http.Refuses;
import dk.partsync.http.VersionTag;
import dk.partsync.http.party.PartyChange;
import dk.partsync.http.party.TypedNumber;
import dk.partsync.web.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Writes down CPR numbers of persons that are registered without. */
@RestController
@RequestMapping("/api/parties/{id}/cpr-number")
@Tag(name = "CPR")
class CprNumberController {

  private final PartyChange change;

  CprNumberController(PartyChange change) {
    this.change = change;
  }

  @PutMapping
  @Refuses(
      value = {
        RejectionCode.VERSION_CONFLICT,
        RejectionCode.NUMBER_TAKEN,
        RejectionCode.KEPT_BY_REGISTER,
        RejectionCode.OVERLOADED
      },
      http = ProblemCode.PRECONDITION_REQUIRED)
  @Operation(
      summary = "Write down a person's CPR number",
      description =
          "The party has contact type C from here, and all of it is hidden until CPR has been asked"
              + " for it. A number that another party has or had is refused.")
  ResponseEntity<PartyView> assignNumber(
      @PathVariable String id,
      @Parameter(
              description = "The ETag that was read.",
              required = true,
              example = "\"\\\"7\\\"\"")
          @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
          @Nullable String ifMatch,
      @RequestBody NumberRequest request,
      Caller caller,
      HttpServletRequest http) {
    Long expected = VersionTag.expected(ifMatch);
    return change.send(
        new AssignCprNumber(id, TypedNumber.required(request.cprNumber()), expected), caller, http);
  }
}

package dk.partsync.http.party;

import static java.util.Objects.requireNonNullElse;

import dk.partsync.api.RejectionCode;
import dk.partsync.api.access.AccessKind;
import dk.partsync.api.access.Role;
import dk.partsync.api.cpr.CprFetchAnswer;
import dk.partsync.api.party.ChangePartyDetails;
import dk.partsync.api.party.FetchCprData;
import dk.partsync.api.party.PartyCommand;
import dk.partsync.api.party.PartyView;
import dk.partsync.api.party.PersonId;
import dk.partsync.api.party.RegisterCprPerson;
import dk.partsync.http.IdempotencyKey;
import dk.partsync.http.ProblemCode;
import dk.partsync.http.RefusedAccess;
import dk.partsync.http.Refuses;
import dk.partsync.http.RequestRefused;
import dk.partsync.http.VersionTag;
import dk.partsync.web.Caller;
import dk.partsync.web.Commands;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Persons that client applications register and edit. */
@RestController
@RequestMapping("/api/parties")
@Tag(name = "Parties")
class PersonController {

  private static final long WITHOUT_NUMBER = 1;

  /** The number is an event of its own. */
  private static final long WITH_NUMBER = 2;

  private final Commands commands;
  private final PartyChange change;
  private final RefusedAccess refusedAccess;

  PersonController(Commands commands, PartyChange change, RefusedAccess refusedAccess) {
    this.commands = commands;
    this.change = change;
    this.refusedAccess = refusedAccess;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Refuses({
    RejectionCode.IDEMPOTENCY_KEY_REUSED,
    RejectionCode.NUMBER_TAKEN,
    RejectionCode.OVERLOADED
  })
  @Operation(
      summary = "Register a person",
      description =
          "With a CPR number a party of contact type C, of which everything is hidden until CPR"
              + " has been asked for it; without one a party of contact type P. Answered when it is"
              + " stored for good; it can be read at once, and searched for a moment later. With"
              + " fetch, CPR is asked after that: it needs the role CPR_UPDATE as well and a"
              + " purpose, and what came of it is in the answer.")
  ResponseEntity<PartyLink> registerParty(
      @RequestBody RegistrationRequest request,
      @Parameter(description = IdempotencyKey.DESCRIPTION)
          @RequestHeader(name = IdempotencyKey.HEADER, required = false)
          @Nullable String idempotencyKey,
      @Parameter(description = "Whether to fetch the person from CPR once it is registered.")
          @RequestParam(defaultValue = "false")
          boolean fetch,
      Caller caller,
      HttpServletRequest http) {
    String partyId = PersonId.of(IdempotencyKey.idFor(caller.who(), idempotencyKey));
    PartyCommand command = request.toCommand(partyId);
    if (fetch && !http.isUserInRole(Role.CPR_UPDATE.name())) {
      refusedAccess.record(AccessKind.FETCH, http);
      throw RequestRefused.because(ProblemCode.FORBIDDEN);
    }
    commands.send(command, caller);
    long version = command instanceof RegisterCprPerson ? WITH_NUMBER : WITHOUT_NUMBER;
    if (!fetch) {
      return PartyLink.created(partyId, version, null);
    }
    CprFetchAnswer answer =
        commands.send(new FetchCprData(partyId, true), caller, CprFetchAnswer.class);
    return PartyLink.created(partyId, requireNonNullElse(answer.version(), version), answer);
  }

  @PutMapping("/{id}")
  @Refuses(
      value = {
        RejectionCode.VERSION_CONFLICT,
        RejectionCode.KEPT_BY_REGISTER,
        RejectionCode.OVERLOADED
      },
      http = ProblemCode.PRECONDITION_REQUIRED)
  @Operation(
      summary = "Change what is written down about a person",
      description =
          "Sets all of it, on the version that was read. A change that is there already is answered"
              + " as if it was made now, so a request can be sent again.")
  ResponseEntity<PartyView> changeParty(
      @PathVariable String id,
      @Parameter(
              description = "The ETag that was read.",
              required = true,
              example = "\"\\\"7\\\"\"")
          @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
          @Nullable String ifMatch,
      @RequestBody PersonRequest request,
      Caller caller,
      HttpServletRequest http) {
    Long expected = VersionTag.expected(ifMatch);
    return change.send(new ChangePartyDetails(id, request.toDetails(), expected), caller, http);
  }
}

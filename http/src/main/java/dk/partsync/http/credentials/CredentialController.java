package dk.partsync.http.credentials;

import dk.partsync.api.RejectionCode;
import dk.partsync.api.credentials.CredentialTest;
import dk.partsync.api.credentials.CredentialsView;
import dk.partsync.api.credentials.FindCredentials;
import dk.partsync.api.credentials.RemoveCredential;
import dk.partsync.api.credentials.TestCredential;
import dk.partsync.api.sync.Register;
import dk.partsync.http.ProblemCode;
import dk.partsync.http.Refuses;
import dk.partsync.http.VersionTag;
import dk.partsync.web.Caller;
import dk.partsync.web.Commands;
import dk.partsync.web.Queries;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Shows the credentials of a register, tests them and takes them away (A1-13, A1-20). */
@RestController
@RequestMapping("/api/registers/{register}/credentials")
@Tag(name = CredentialController.TAG)
class CredentialController {

  static final String TAG = "Credentials";
  static final String REGISTER = "cpr or cvr.";

  private final Commands commands;
  private final Queries queries;

  CredentialController(Commands commands, Queries queries) {
    this.commands = commands;
    this.queries = queries;
  }

  @GetMapping
  @Operation(
      summary = "Show the credentials of a register",
      description =
          "The one in use, the candidate that is to take its place with the reason why it did not,"
              + " and the one before, which is kept until the new one has been used with success."
              + " Secrets are never part of it. The header ETag holds the version to send with a"
              + " removal.")
  ResponseEntity<CredentialsView> showCredentials(
      @Parameter(description = REGISTER) @PathVariable String register) {
    CredentialsView view =
        queries.ask(new FindCredentials(RegisterPath.register(register)), CredentialsView.class);
    return ResponseEntity.ok().eTag(VersionTag.of(view.version())).body(view);
  }

  @PostMapping("/{id}/test")
  @Operation(
      summary = "Test a credential against its register",
      description =
          "Asks the register now. A candidate that passes is put to use; nothing else changes.")
  CredentialTest testCredential(
      @Parameter(description = REGISTER) @PathVariable String register,
      @PathVariable String id,
      Caller caller) {
    return commands.send(
        new TestCredential(RegisterPath.register(register), id), caller, CredentialTest.class);
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Refuses(value = RejectionCode.VERSION_CONFLICT, http = ProblemCode.PRECONDITION_REQUIRED)
  @Operation(
      summary = "Take a credential away",
      description =
          "Its secret is destroyed. When the one in use is taken away while the one before is still"
              + " kept, that one is in use again; otherwise the register is not called any more.")
  void removeCredential(
      @Parameter(description = REGISTER) @PathVariable String register,
      @PathVariable String id,
      @Parameter(
              description = "The ETag that was read.",
              required = true,
              example = "\"\\\"7\\\"\"")
          @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
          @Nullable String ifMatch,
      Caller caller) {
    Register named = RegisterPath.register(register);
    Long expected = VersionTag.expected(ifMatch);
    commands.send(new RemoveCredential(named, id, expected), caller, Number.class);
  }
}

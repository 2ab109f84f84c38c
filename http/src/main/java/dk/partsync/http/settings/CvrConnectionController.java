package dk.partsync.http.settings;

import dk.partsync.api.RejectionCode;
import dk.partsync.api.settings.ConnectionTest;
import dk.partsync.http.Refuses;
import dk.partsync.web.Caller;
import dk.partsync.web.Commands;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Tries an address before it is relied on. */
@RestController
@Tag(name = "Register settings")
class CvrConnectionController {

  private final Commands commands;

  CvrConnectionController(Commands commands) {
    this.commands = commands;
  }

  @PostMapping("/api/registers/cvr/test-connection")
  @Refuses(RejectionCode.INVALID_URL)
  @Operation(
      summary = "Test the connection to CVR",
      description =
          "Asks CVR a harmless question with the credential that is in use, also while CVR is off;"
              + " fetches nothing.")
  ConnectionTest testCvrConnection(@RequestBody CvrConnectionRequest request, Caller caller) {
    return commands.send(request.toCommand(), caller, ConnectionTest.class);
  }
}

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
class SorConnectionController {

  private final Commands commands;

  SorConnectionController(Commands commands) {
    this.commands = commands;
  }

  @PostMapping("/api/registers/sor/test-connection")
  @Refuses(RejectionCode.INVALID_URL)
  @Operation(
      summary = "Test the connection to SOR",
      description = "Asks whether the source would answer with the right file; imports nothing.")
  ConnectionTest testSorConnection(@RequestBody ConnectionRequest request, Caller caller) {
    return commands.send(request.toCommand(), caller, ConnectionTest.class);
  }
}

package dk.partsync.http.schedule;

import dk.partsync.api.RejectionCode;
import dk.partsync.api.schedule.FindRegisterStatus;
import dk.partsync.api.schedule.RegisterStatus;
import dk.partsync.http.Refuses;
import dk.partsync.web.Queries;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** How fresh the parties of a register are (N-27). */
@RestController
@Tag(name = "Register settings")
class RegisterStatusController {

  private final Queries queries;

  RegisterStatusController(Queries queries) {
    this.queries = queries;
  }

  @GetMapping("/api/registers/{register}/status")
  @Refuses(RejectionCode.NOT_FOUND)
  @Operation(
      summary = "Show how fresh a register's parties are",
      description =
          "Of which day the register was when the last run brought parties in step, when the next"
              + " run is due, and for CPR whether what it had is on the parties within 24 hours,"
              + " as is promised. CPR delivers on the evenings of workdays: that nothing comes on"
              + " weekends and public holidays breaks no promise.")
  RegisterStatus showRegisterStatus(
      @Parameter(description = "cpr, cvr or sor", example = "cpr") @PathVariable String register) {
    return queries.ask(new FindRegisterStatus(RegisterName.parse(register)), RegisterStatus.class);
  }
}

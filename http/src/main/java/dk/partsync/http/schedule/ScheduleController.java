package dk.partsync.http.schedule;

import dk.partsync.api.RejectionCode;
import dk.partsync.api.schedule.ChangeSchedule;
import dk.partsync.api.schedule.FindSchedule;
import dk.partsync.api.schedule.ScheduleView;
import dk.partsync.api.sync.Register;
import dk.partsync.http.ProblemCode;
import dk.partsync.http.Refuses;
import dk.partsync.http.VersionTag;
import dk.partsync.web.Caller;
import dk.partsync.web.Queries;
import dk.partsync.web.settings.SettingsChange;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** When the runs of a register start by themselves (A1-04 to A1-07). */
@RestController
@RequestMapping("/api/registers/{register}/schedule")
@Tag(name = "Register settings")
class ScheduleController {

  private final Queries queries;
  private final SettingsChange change;

  ScheduleController(Queries queries, SettingsChange change) {
    this.queries = queries;
    this.change = change;
  }

  @GetMapping
  @Refuses(RejectionCode.NOT_FOUND)
  @Operation(
      summary = "Show a register's schedule",
      description =
          "When its runs start by themselves, why they do not if they do not, when the next one is"
              + " due, and what became of the last due times. A run that began and failed is not"
              + " tried again by itself: its report says why, and the next one is due as ever. The"
              + " header ETag holds the version to send with a change.")
  ResponseEntity<ScheduleView> showSchedule(
      @Parameter(description = "cpr, cvr or sor", example = "cpr") @PathVariable String register) {
    return tagged(queries.ask(new FindSchedule(RegisterName.parse(register)), ScheduleView.class));
  }

  @PutMapping
  @Refuses(
      value = {RejectionCode.VERSION_CONFLICT, RejectionCode.NOT_FOUND},
      http = ProblemCode.PRECONDITION_REQUIRED)
  @Operation(
      summary = "Change a register's schedule",
      description =
          "Sets all of it, on the version that was read; the schedules of other registers stay as"
              + " they are. It counts from now on: a time of today that has passed is due"
              + " tomorrow. A change that is there already is no conflict, so a request can be"
              + " sent again.")
  @ApiResponse(responseCode = "200", description = "Changed, or as wanted already.")
  @ApiResponse(
      responseCode = "202",
      description = "Changed, but not to be read yet: read the schedule again in a moment.",
      content = @Content)
  ResponseEntity<ScheduleView> changeSchedule(
      @Parameter(description = "cpr, cvr or sor", example = "cpr") @PathVariable String register,
      @Parameter(
              description = "The ETag that was read.",
              required = true,
              example = "\"\\\"7\\\"\"")
          @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
          @Nullable String ifMatch,
      @RequestBody ScheduleRequest request,
      Caller caller) {
    Register named = RegisterName.parse(register);
    Long expected = VersionTag.expected(ifMatch);
    return change
        .make(
            new ChangeSchedule(named, request.toSchedule(), expected),
            caller,
            new FindSchedule(named),
            ScheduleView.class,
            ScheduleView::version)
        .map(ScheduleController::tagged)
        .orElseGet(() -> ResponseEntity.accepted().location(pathOf(named)).build());
  }

  private static URI pathOf(Register register) {
    return URI.create("/api/registers/" + RegisterName.of(register) + "/schedule");
  }

  private static ResponseEntity<ScheduleView> tagged(ScheduleView view) {
    return ResponseEntity.ok().eTag(VersionTag.of(view.version())).body(view);
  }
}

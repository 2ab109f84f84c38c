package dk.partsync.http.settings;

import dk.partsync.api.RejectionCode;
import dk.partsync.api.settings.ChangeCprSettings;
import dk.partsync.api.settings.CprSettingsView;
import dk.partsync.api.settings.FindCprSettings;
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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How CPR is used. */
@RestController
@RequestMapping(CprSettingsController.PATH)
@Tag(name = "Register settings")
class CprSettingsController {

  static final String PATH = "/api/registers/cpr/settings";

  private final Queries queries;
  private final SettingsChange change;

  CprSettingsController(Queries queries, SettingsChange change) {
    this.queries = queries;
    this.change = change;
  }

  @GetMapping
  @Operation(
      summary = "Show the CPR settings",
      description =
          "The header ETag holds the version to send with a change. Secrets are never part of it.")
  ResponseEntity<CprSettingsView> showCprSettings() {
    return tagged(queries.ask(new FindCprSettings(), CprSettingsView.class));
  }

  @PutMapping
  @Refuses(
      value = {
        RejectionCode.VERSION_CONFLICT,
        RejectionCode.INVALID_URL,
        RejectionCode.MODULE_OFF,
        RejectionCode.WRONG_ENVIRONMENT
      },
      http = ProblemCode.PRECONDITION_REQUIRED)
  @Operation(
      summary = "Change the CPR settings",
      description =
          "Sets all of them, on the version that was read. A change that is there already is no"
              + " conflict, so a request can be sent again. Without an agreement with CPR Services, and a"
              + " client id, CPR stays off.")
  @ApiResponse(responseCode = "200", description = "Changed, or as wanted already.")
  @ApiResponse(
      responseCode = "202",
      description = "Changed, but not to be read yet: read the settings again in a moment.",
      content = @Content)
  ResponseEntity<CprSettingsView> changeCprSettings(
      @Parameter(
              description = "The ETag that was read.",
              required = true,
              example = "\"\\\"7\\\"\"")
          @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
          @Nullable String ifMatch,
      @RequestBody CprSettingsRequest request,
      Caller caller) {
    Long expected = VersionTag.expected(ifMatch);
    return change
        .make(
            new ChangeCprSettings(request.toSettings(), expected),
            caller,
            new FindCprSettings(),
            CprSettingsView.class,
            CprSettingsView::version)
        .map(CprSettingsController::tagged)
        .orElseGet(() -> ResponseEntity.accepted().location(URI.create(PATH)).build());
  }

  private static ResponseEntity<CprSettingsView> tagged(CprSettingsView view) {
    return ResponseEntity.ok().eTag(VersionTag.of(view.version())).body(view);
  }
}

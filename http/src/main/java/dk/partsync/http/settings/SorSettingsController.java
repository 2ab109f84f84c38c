package dk.partsync.http.settings;

import dk.partsync.api.RejectionCode;
import dk.partsync.api.settings.ChangeSorSettings;
import dk.partsync.api.settings.FindSorSettings;
import dk.partsync.api.settings.SorSettingsView;
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

/** How SOR is synchronised. */
@RestController
@RequestMapping(SorSettingsController.PATH)
@Tag(name = "Register settings")
class SorSettingsController {

  static final String PATH = "/api/registers/sor/settings";

  private final Queries queries;
  private final SettingsChange change;

  SorSettingsController(Queries queries, SettingsChange change) {
    this.queries = queries;
    this.change = change;
  }

  @GetMapping
  @Operation(
      summary = "Show the SOR settings",
      description = "The header ETag holds the version to send with a change.")
  ResponseEntity<SorSettingsView> showSorSettings() {
    return tagged(queries.ask(new FindSorSettings(), SorSettingsView.class));
  }

  @PutMapping
  @Refuses(
      value = {
        RejectionCode.VERSION_CONFLICT,
        RejectionCode.INVALID_URL,
        RejectionCode.CONTACT_TYPE_FIXED
      },
      http = ProblemCode.PRECONDITION_REQUIRED)
  @Operation(
      summary = "Change the SOR settings",
      description =
          "Sets all of them, on the version that was read. A change that is there already is no"
              + " conflict, so a request can be sent again.")
  @ApiResponse(responseCode = "200", description = "Changed, or as wanted already.")
  @ApiResponse(
      responseCode = "202",
      description = "Changed, but not to be read yet: read the settings again in a moment.",
      content = @Content)
  ResponseEntity<SorSettingsView> changeSorSettings(
      @Parameter(
              description = "The ETag that was read.",
              required = true,
              example = "\"\\\"7\\\"\"")
          @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
          @Nullable String ifMatch,
      @RequestBody SorSettingsRequest request,
      Caller caller) {
    Long expected = VersionTag.expected(ifMatch);
    return change
        .make(
            new ChangeSorSettings(request.toSettings(), expected),
            caller,
            new FindSorSettings(),
            SorSettingsView.class,
            SorSettingsView::version)
        .map(SorSettingsController::tagged)
        .orElseGet(() -> ResponseEntity.accepted().location(URI.create(PATH)).build());
  }

  private static ResponseEntity<SorSettingsView> tagged(SorSettingsView view) {
    return ResponseEntity.ok().eTag(VersionTag.of(view.version())).body(view);
  }
}

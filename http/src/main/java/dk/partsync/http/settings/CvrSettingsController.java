package dk.partsync.http.settings;

import dk.partsync.api.RejectionCode;
import dk.partsync.api.settings.ChangeCvrSettings;
import dk.partsync.api.settings.CvrSettingsView;
import dk.partsync.api.settings.FindCvrSettings;
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

/** How CVR is used. */
@RestController
@RequestMapping(CvrSettingsController.PATH)
@Tag(name = "Register settings")
class CvrSettingsController {

  static final String PATH = "/api/registers/cvr/settings";

  private final Queries queries;
  private final SettingsChange change;

  CvrSettingsController(Queries queries, SettingsChange change) {
    this.queries = queries;
    this.change = change;
  }

  @GetMapping
  @Operation(
      summary = "Show the CVR settings",
      description =
          "The header ETag holds the version to send with a change. Secrets are never part of it.")
  ResponseEntity<CvrSettingsView> showCvrSettings() {
    return tagged(queries.ask(new FindCvrSettings(), CvrSettingsView.class));
  }

  @PutMapping
  @Refuses(
      value = {RejectionCode.VERSION_CONFLICT, RejectionCode.INVALID_URL},
      http = ProblemCode.PRECONDITION_REQUIRED)
  @Operation(
      summary = "Change the CVR settings",
      description =
          "Sets all of them, on the version that was read. A change that is there already is no"
              + " conflict, so a request can be sent again.")
  @ApiResponse(responseCode = "200", description = "Changed, or as wanted already.")
  @ApiResponse(
      responseCode = "202",
      description = "Changed, but not to be read yet: read the settings again in a moment.",
      content = @Content)
  ResponseEntity<CvrSettingsView> changeCvrSettings(
      @Parameter(
              description = "The ETag that was read.",
              required = true,
              example = "\"\\\"7\\\"\"")
          @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
          @Nullable String ifMatch,
      @RequestBody CvrSettingsRequest request,
      Caller caller) {
    Long expected = VersionTag.expected(ifMatch);
    return change
        .make(
            new ChangeCvrSettings(request.toSettings(), expected),
            caller,
            new FindCvrSettings(),
            CvrSettingsView.class,
            CvrSettingsView::version)
        .map(CvrSettingsController::tagged)
        .orElseGet(() -> ResponseEntity.accepted().location(URI.create(PATH)).build());
  }

  private static ResponseEntity<CvrSettingsView> tagged(CvrSettingsView view) {
    return ResponseEntity.ok().eTag(VersionTag.of(view.version())).body(view);
  }
}

package dk.partsync.http.access;

import dk.partsync.api.access.AccessPage;
import dk.partsync.api.access.FindAccess;
import dk.partsync.http.Faults;
import dk.partsync.http.NextLink;
import dk.partsync.web.Queries;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The record of who used personal data and why (N-01, N-02). */
@RestController
@Tag(name = "Audit")
class AccessController {

  private final Queries queries;

  AccessController(Queries queries) {
    this.queries = queries;
  }

  @GetMapping("/api/accesses")
  @Operation(
      summary = "List who used personal data",
      description =
          "Fetches, lookups and unmaskings, refused tries too, the newest first. What was asked"
              + " for is told by its keyed hash alone.")
  ResponseEntity<AccessPage> listAccesses(
      @Parameter(description = "Only about this party.") @RequestParam(required = false)
          @Nullable String party,
      @Parameter(description = "Only by this user.") @RequestParam(required = false)
          @Nullable String who,
      @Parameter(description = "The next of the page before.") @RequestParam(required = false)
          @Nullable String after,
      @RequestParam(defaultValue = NextLink.DEFAULT_LIMIT) int limit,
      HttpServletRequest request) {
    Faults faults = new Faults();
    faults.pageLimit(limit);
    faults.refuseIfAny();
    AccessPage page = queries.ask(new FindAccess(party, who, after, limit), AccessPage.class);
    return NextLink.page(request, page, page.next());
  }
}

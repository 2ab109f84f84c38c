package dk.partsync.http.changes;

import dk.partsync.api.changes.ChangeKind;
import dk.partsync.api.changes.ChangePage;
import dk.partsync.api.changes.FindChanges;
import dk.partsync.http.Faults;
import dk.partsync.http.NextLink;
import dk.partsync.web.Queries;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What happened to parties since a client application last looked. */
@RestController
@Tag(name = "Changes")
class ChangeController {

  static final String FROM_THE_BEGINNING = "-1";

  private final Queries queries;

  ChangeController(Queries queries) {
    this.queries = queries;
  }

  @GetMapping("/api/changes")
  @Operation(
      summary = "List changes",
      description =
          "In the order of the log, each with the open cases that the party is on. Ask after the"
              + " position that the page before gave as next; it moves on also when nothing was"
              + " found, and more tells whether to ask again at once. What a party is like now is"
              + " asked for by its id.")
  ResponseEntity<ChangePage> listChanges(
      @Parameter(description = "Position to read on from; -1 for the beginning.")
          @RequestParam(defaultValue = FROM_THE_BEGINNING)
          long after,
      @Parameter(description = "Only these kinds; left out: every kind.")
          @RequestParam(defaultValue = "")
          Set<ChangeKind> kind,
      @RequestParam(defaultValue = NextLink.DEFAULT_LIMIT) int limit,
      HttpServletRequest request) {
    Faults faults = new Faults();
    faults.pageLimit(limit);
    faults.refuseIfAny();
    ChangePage page = queries.ask(new FindChanges(after, kind, limit), ChangePage.class);
    return NextLink.page(request, page, page.more() ? page.next() : null);
  }
}

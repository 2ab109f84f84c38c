package dk.partsync.http.party;

import dk.partsync.api.party.FindProtections;
import dk.partsync.api.party.ProtectionPage;
import dk.partsync.api.party.ProtectionTerm;
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

/** Whose name and address are protected, and until when (N-08). */
@RestController
@Tag(name = "Parties")
class ProtectionController {

  private static final String DEFAULT_DAYS = "30";

  private final Queries queries;

  ProtectionController(Queries queries) {
    this.queries = queries;
  }

  @GetMapping("/api/protections")
  @Operation(
      summary = "List protections",
      description =
          "Persons whose name and address CPR protects: in force, coming, about to lapse, or lapsed"
              + " by date, in the order in which the protections end. Each with the open cases that"
              + " the person is on. Names are shown as in any list, so not while they are hidden.")
  ResponseEntity<ProtectionPage> listProtections(
      @Parameter(
              description =
                  "Only these; left out: all. PROTECTED holds those that are about to lapse, too.")
          @RequestParam(required = false)
          @Nullable ProtectionTerm term,
      @Parameter(
              description =
                  "Days: what ends within them is about to lapse, and what ended longer ago than"
                      + " that is not listed.")
          @RequestParam(defaultValue = DEFAULT_DAYS)
          int days,
      @Parameter(description = "The next of the page before.") @RequestParam(required = false)
          @Nullable String after,
      @RequestParam(defaultValue = NextLink.DEFAULT_LIMIT) int limit,
      HttpServletRequest request) {
    Faults faults = new Faults();
    faults.between("days", 1, FindProtections.MOST_DAYS, days);
    faults.pageLimit(limit);
    faults.refuseIfAny();
    ProtectionPage page =
        queries.ask(new FindProtections(term, days, after, limit), ProtectionPage.class);
    return NextLink.page(request, page, page.next());
  }
}

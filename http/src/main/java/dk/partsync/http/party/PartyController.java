package dk.partsync.http.party;

import dk.partsync.api.party.FindParty;
import dk.partsync.api.party.FindPartyAsOf;
import dk.partsync.api.party.FindPartyHistory;
import dk.partsync.api.party.PartyHistory;
import dk.partsync.api.party.PartyPage;
import dk.partsync.api.party.PartyView;
import dk.partsync.http.Faults;
import dk.partsync.http.NextLink;
import dk.partsync.http.RequestRefused;
import dk.partsync.http.VersionTag;
import dk.partsync.web.Queries;
import dk.partsync.web.party.NumberRight;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Parties as they are, as they were, and what happened to them. */
@RestController
@RequestMapping("/api/parties")
@Tag(name = "Parties")
class PartyController {

  private final Queries queries;

  PartyController(Queries queries) {
    this.queries = queries;
  }

  @GetMapping
  @Operation(
      summary = "List organisations",
      description =
          "Those that match everything that is given, page by page. Persons are not among them, for"
              + " their names do not belong in an address: search for them instead.")
  ResponseEntity<PartyPage> listParties(
      @ParameterObject PartyFilter filter, HttpServletRequest request) {
    PartyPage page = queries.ask(filter.organisations(), PartyPage.class);
    return NextLink.page(request, page, page.next());
  }

  @PostMapping("/search")
  @Operation(
      summary = "Search for parties",
      description =
          "Persons and organisations that match everything that is given, page by page: send the"
              + " next of the page before as after. Persons whose name and address are protected"
              + " are found by CPR number alone; a list shows them without both, at its end where"
              + " its order is that of names or post codes.")
  PartyPage searchParties(@RequestBody PartySearch search) {
    return queries.ask(search.toQuery(), PartyPage.class);
  }

  @GetMapping("/{id}")
  @Operation(
      summary = "Show a party",
      description =
          "As it is now, with its version in the header ETag; or with asOf or validOn replayed from"
              + " its events. What is protected now is left out of both. CPR numbers are shown to"
              + " users with role PARTY_EDITOR, CPR_UPDATE or CPR_UNMASK.")
  PartyView showParty(
      @PathVariable String id,
      @Parameter(
              description =
                  "What we knew then: an ISO 8601 time with offset, or a date for the end of that"
                      + " Danish day. Left out: now.",
              example = "2026-11-01")
          @RequestParam(required = false)
          @Nullable String asOf,
      @Parameter(description = "What the register said for that day. Left out: the day of asOf.")
          @RequestParam(required = false)
          @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate validOn,
      HttpServletRequest request,
      HttpServletResponse response) {
    boolean withNumbers = NumberRight.of(request);
    if (asOf != null || validOn != null) {
      Instant knownAt = asOf == null ? Instant.now() : KnownAt.of(asOf);
      return find(new FindPartyAsOf(id, knownAt, validOn, withNumbers));
    }
    PartyView party = find(new FindParty(id, withNumbers));
    // not through ResponseEntity, which would answer 304 though state and inStepAt have no version
    response.setHeader(HttpHeaders.ETAG, VersionTag.of(party.version()));
    return party;
  }

  @GetMapping("/{id}/history")
  @Operation(
      summary = "History of a party",
      description =
          "Every event with what changed and where it comes from, oldest first. What is protected"
              + " now is left out of every entry, and CPR numbers always are.")
  ResponseEntity<PartyHistory> listPartyHistory(
      @PathVariable String id,
      @Parameter(description = "The next of the page before: the last version seen.")
          @RequestParam(defaultValue = "0")
          long after,
      @RequestParam(defaultValue = NextLink.DEFAULT_LIMIT) int limit,
      HttpServletRequest request) {
    Faults faults = new Faults();
    faults.between("after", 0, Long.MAX_VALUE, after);
    faults.pageLimit(limit);
    faults.refuseIfAny();
    PartyHistory history =
        queries
            .find(new FindPartyHistory(id, after, limit), PartyHistory.class)
            .orElseThrow(PartyController::unknown);
    return NextLink.page(request, history, history.next());
  }

  private PartyView find(Object query) {
    return queries.find(query, PartyView.class).orElseThrow(PartyController::unknown);
  }

  private static RequestRefused unknown() {
    return RequestRefused.notFound("No party has this id, or it was not known then.");
  }
}

package dk.partsync.http.operations;

import dk.partsync.api.RejectionCode;
import dk.partsync.api.operations.DeadLetterPage;
import dk.partsync.api.operations.DeadLetterRetry;
import dk.partsync.api.operations.FindDeadLetters;
import dk.partsync.http.Faults;
import dk.partsync.http.NextLink;
import dk.partsync.http.Refuses;
import dk.partsync.web.Caller;
import dk.partsync.web.Commands;
import dk.partsync.web.Queries;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Events that a view could not take in. */
@RestController
@RequestMapping("/api/operations/dead-letters")
@Tag(name = "Operations")
class DeadLetterController {

  private final Queries queries;
  private final Commands commands;

  DeadLetterController(Queries queries, Commands commands) {
    this.queries = queries;
    this.commands = commands;
  }

  @GetMapping
  @Operation(
      summary = "List dead letters",
      description =
          "The first event of each sequence that a view could not take in, with the error's class"
              + " and place. What events hold is not shown.")
  ResponseEntity<DeadLetterPage> listDeadLetters(
      @Parameter(description = "Only of this view.") @RequestParam(required = false)
          @Nullable String view,
      @Parameter(description = "The next of the page before.") @RequestParam(required = false)
          @Nullable String after,
      @RequestParam(defaultValue = NextLink.DEFAULT_LIMIT) int limit,
      HttpServletRequest request) {
    Faults faults = new Faults();
    faults.pageLimit(limit);
    faults.refuseIfAny();
    DeadLetterPage page =
        queries.ask(new FindDeadLetters(view, after, limit), DeadLetterPage.class);
    return NextLink.page(request, page, page.next());
  }

  @PostMapping("/retry")
  @Refuses(RejectionCode.NOT_FOUND)
  @Operation(
      summary = "Try dead letters again",
      description =
          "Each sequence once, in order, until its first failure; for 20 seconds at most, after"
              + " which the answer says how many remain.")
  DeadLetterRetry retryDeadLetters(@RequestBody RetryRequest request, Caller caller) {
    return commands.send(request.toCommand(), caller, DeadLetterRetry.class);
  }
}

package dk.partsync.http.subscription;

import dk.partsync.api.subscription.FindSubscription;
import dk.partsync.api.subscription.FindSubscriptions;
import dk.partsync.api.subscription.SubscriptionPage;
import dk.partsync.api.subscription.SubscriptionState;
import dk.partsync.api.subscription.SubscriptionView;
import dk.partsync.http.Faults;
import dk.partsync.http.NextLink;
import dk.partsync.web.Queries;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who is kept up to date with CPR, and who was on any day (N-04). */
@RestController
@Tag(name = "Subscriptions")
class SubscriptionController {

  private final Queries queries;

  SubscriptionController(Queries queries) {
    this.queries = queries;
  }

  @GetMapping("/api/parties/{id}/subscription")
  @Operation(
      summary = "Show a party's subscription",
      description =
          "Whether the person is kept up to date, since when and on what ground; for any day of"
              + " the past as well, and with every subscription there was.")
  SubscriptionView showSubscription(
      @PathVariable String id,
      @Parameter(description = "The Danish day to tell it for; left out: now.")
          @RequestParam(required = false)
          @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate on) {
    return queries.ask(new FindSubscription(id, on), SubscriptionView.class);
  }

  @GetMapping("/api/subscriptions")
  @Operation(
      summary = "List subscriptions",
      description = "As they are now, in the order of the parties' ids.")
  ResponseEntity<SubscriptionPage> listSubscriptions(
      @RequestParam(required = false) @Nullable SubscriptionState state,
      @Parameter(description = "The next of the page before.") @RequestParam(required = false)
          @Nullable String after,
      @RequestParam(defaultValue = NextLink.DEFAULT_LIMIT) int limit,
      HttpServletRequest request) {
    Faults faults = new Faults();
    faults.pageLimit(limit);
    faults.refuseIfAny();
    SubscriptionPage page =
        queries.ask(new FindSubscriptions(state, after, limit), SubscriptionPage.class);
    return NextLink.page(request, page, page.next());
  }
}

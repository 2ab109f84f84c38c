package dk.partsync.console.access;

import dk.partsync.api.subscription.FindSubscription;
import dk.partsync.api.subscription.FindSubscriptions;
import dk.partsync.api.subscription.SubscriptionPage;
import dk.partsync.api.subscription.SubscriptionState;
import dk.partsync.api.subscription.SubscriptionView;
import dk.partsync.web.Queries;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The ledger of who is kept up to date, now and on any day (A2-44, N-04). */
@Controller
@RequestMapping("/console/audit/subscriptions")
class LedgerPage {

  private static final int ROWS = 50;

  private final Queries queries;
  private final AuditNames names;

  LedgerPage(Queries queries, AuditNames names) {
    this.queries = queries;
    this.names = names;
  }

  /**
   * @param on the day to tell it for; then all are listed who ever were kept up to date
   */
  @GetMapping
  String list(
      @RequestParam(required = false) @Nullable SubscriptionState state,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate on,
      @RequestParam(required = false) @Nullable String after,
      Model model) {
    SubscriptionState wanted = on == null ? state : null;
    SubscriptionPage page =
        queries.ask(new FindSubscriptions(wanted, after, ROWS), SubscriptionPage.class);
    List<SubscriptionView> shown =
        on == null
            ? page.subscriptions()
            : page.subscriptions().stream().map(now -> onDay(now.partyId(), on)).toList();
    Map<String, String> parties = names.of(shown.stream().map(SubscriptionView::partyId));
    model.addAttribute("state", wanted);
    model.addAttribute("on", on);
    model.addAttribute("later", after != null);
    model.addAttribute("next", page.next());
    model.addAttribute(
        "rows", shown.stream().map(view -> SubscriptionRow.of(view, parties)).toList());
    return "console/access/subscriptions";
  }

  @GetMapping("/{id}")
  String show(
      @PathVariable String id,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate on,
      Model model) {
    SubscriptionView view = onDay(id, on);
    model.addAttribute("row", SubscriptionRow.of(view, Map.of(id, names.of(id))));
    model.addAttribute("on", on);
    return "console/access/subscription";
  }

  private SubscriptionView onDay(String partyId, @Nullable LocalDate on) {
    return queries.ask(new FindSubscription(partyId, on), SubscriptionView.class);
  }
}

package dk.partsync.console.party;

import dk.partsync.api.party.PartyHistory;
import dk.partsync.api.subscription.FindSubscription;
import dk.partsync.api.subscription.SubscriptionView;
import dk.partsync.console.May;
import dk.partsync.console.Shown;
import dk.partsync.web.Queries;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Everything that has happened to a party, newest first (N-11, N-40). */
@Controller
class HistoryController {

  private static final Comparator<HistoryDelivery> NEWEST_FIRST =
      Comparator.comparing(HistoryDelivery::at).reversed();

  private final HistoryReader reader;
  private final Queries queries;
  private final MessageSource messages;

  HistoryController(HistoryReader reader, Queries queries, MessageSource messages) {
    this.reader = reader;
    this.queries = queries;
    this.messages = messages;
  }

  @GetMapping("/console/parties/{id}/history")
  String history(
      @PathVariable String id,
      @RequestParam(name = "kind", required = false) @Nullable List<HistoryKind> kinds,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(required = false) @Nullable String show,
      @ModelAttribute("may") May may,
      Locale language,
      Model model) {
    Set<HistoryKind> chosen = EnumSet.noneOf(HistoryKind.class);
    if (kinds != null) {
      chosen.addAll(kinds);
    }
    HistoryHead head = HistoryHead.of(reader.party(id));
    HistoryText text = new HistoryText(messages, language, head);
    List<PartyHistory.Entry> entries = reader.entries(id);
    List<HistoryDelivery> ledger =
        head.isPerson() && may.open("/api/parties/" + id + "/subscription")
            ? ledger(id, text, language)
            : List.of();
    List<HistoryDelivery> shown = new ArrayList<>(new HistoryDeliveries(text, chosen).of(entries));
    if (HistoryKind.CASES.isAmong(chosen)) {
      shown.addAll(ledger);
    }
    Collections.reverse(shown);
    shown.sort(NEWEST_FIRST);
    model.addAttribute("head", head);
    model.addAttribute("filters", HistoryFilter.of(entries, ledger.size(), chosen, text));
    model.addAttribute("chosen", chosen);
    model.addAttribute("chart", HistoryChart.of(shown, HistoryMoment.today()));
    model.addAttribute("page", HistoryPage.of(shown, after, show));
    return "console/history/page";
  }

  private List<HistoryDelivery> ledger(String id, HistoryText text, Locale language) {
    SubscriptionView subscription =
        queries.ask(new FindSubscription(id, null), SubscriptionView.class);
    return HistoryLedger.of(subscription, text, new Shown(language));
  }
}

package dk.partsync.console.access;

import dk.partsync.api.party.FindParty;
import dk.partsync.api.party.PartyView;
import dk.partsync.api.party.PersonId;
import dk.partsync.api.subscription.FindSubscription;
import dk.partsync.api.subscription.SubscriptionView;
import dk.partsync.console.NotFoundException;
import dk.partsync.console.User;
import dk.partsync.web.Queries;
import dk.partsync.web.access.AccessReport;
import dk.partsync.web.access.AccessReports;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The answer to a person who asks who has used their data, to be printed (N-03). It is made by a
 * form, as its making is recorded; it can be opened again only by making it anew.
 */
@Controller
@RequestMapping("/console/audit/reports/{id}")
class AccessReportPage {

  private final Queries queries;
  private final AccessReports reports;
  private final Deliveries deliveries;

  AccessReportPage(Queries queries, AccessReports reports, Deliveries deliveries) {
    this.queries = queries;
    this.reports = reports;
    this.deliveries = deliveries;
  }

  @GetMapping
  String ask(@PathVariable String id, Model model) {
    model.addAttribute("party", person(id));
    return "console/access/report-form";
  }

  @PostMapping
  String make(@PathVariable String id, @RequestParam String purpose, User user, Model model) {
    PartyView party = person(id);
    AccessReport report = reports.make(id, user.caller(purpose));
    model.addAttribute("party", party);
    model.addAttribute("report", report);
    model.addAttribute("deliveries", deliveries.of(id));
    model.addAttribute(
        "subscription", queries.ask(new FindSubscription(id, null), SubscriptionView.class));
    return "console/access/report";
  }

  private PartyView person(String id) {
    if (!PersonId.isOne(id)) {
      throw new NotFoundException();
    }
    return queries.find(new FindParty(id), PartyView.class).orElseThrow(NotFoundException::new);
  }
}

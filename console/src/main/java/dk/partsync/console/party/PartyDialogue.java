package dk.partsync.console.party;

import static java.util.Objects.requireNonNull;

import dk.partsync.api.cases.CasePage;
import dk.partsync.api.cases.FindCasesOfParty;
import dk.partsync.api.cpr.ProtectionSpan;
import dk.partsync.api.cpr.SourceAge;
import dk.partsync.api.party.FindParty;
import dk.partsync.api.party.PartyView;
import dk.partsync.api.settings.CprSettings;
import dk.partsync.api.settings.CprSettingsView;
import dk.partsync.api.settings.FindCprSettings;
import dk.partsync.api.subscription.FindSubscription;
import dk.partsync.api.subscription.SubscriptionView;
import dk.partsync.console.May;
import dk.partsync.console.NotFoundException;
import dk.partsync.console.Shell;
import dk.partsync.console.Shown;
import dk.partsync.web.Queries;
import dk.partsync.web.party.NumberRight;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Fills in the dialogue: every tab of a party at once, so that changing tab loses nothing that was
 * typed.
 */
@Component
final class PartyDialogue {

  /** The whole page. */
  static final String PAGE = "console/party/page";

  /** What of the page changes with the party. */
  static final String PART = PAGE + " :: dialogue";

  private static final int MOST_CASES = 200;

  private final Queries queries;
  private final PartyRelations relations;

  PartyDialogue(Queries queries, PartyRelations relations) {
    this.queries = queries;
    this.relations = relations;
  }

  /**
   * The party as the user may see it.
   *
   * @throws NotFoundException when there is none
   */
  PartyView party(String id, HttpServletRequest request) {
    return queries
        .find(new FindParty(id, NumberRight.of(request)), PartyView.class)
        .orElseThrow(NotFoundException::new);
  }

  /** Shows a party as it is, open at a tab. */
  String show(PartyView party, PartyTab tab, Model model) {
    CprSettings cpr = queries.ask(new FindCprSettings(), CprSettingsView.class).settings();
    List<PartyTab> tabs = PartyTab.of(party.contactType(), cpr.inUse());
    if (!tabs.contains(tab)) {
      throw new NotFoundException();
    }
    May may = (May) requireNonNull(model.getAttribute("may"));
    Shell shell = (Shell) requireNonNull(model.getAttribute("shell"));
    String path = PartyTab.GENERAL.path(party.id());
    model.addAttribute("party", party).addAttribute("path", path);
    model.addAttribute("tab", tab).addAttribute("tabs", tabs);
    model.addAttribute("buttons", CprButtons.of(party, cpr, may::send));
    model.addAttribute("today", LocalDate.now(Shown.ZONE));
    general(party, may.send(path), shell, model);
    register(party, model);
    if (party.cpr() != null && may.open(path + "/subscription")) {
      subscription(party, model);
    }
    model.addAttribute(
        "cases", queries.ask(new FindCasesOfParty(party.id(), null, MOST_CASES), CasePage.class));
    return PAGE;
  }

  private static void general(PartyView party, boolean editor, Shell shell, Model model) {
    model.addAttribute("values", new PartyGeneral(party));
    model.addAttribute("editable", party.person() != null && editor);
    if (party.person() != null && !model.containsAttribute("form")) {
      model.addAttribute("form", PartyForm.of(party.person(), party.version()));
    }
    for (String extra : List.of("faults", "saved")) {
      if (!model.containsAttribute(extra)) {
        model.addAttribute(extra, Map.of());
      }
    }
    if (model.containsAttribute("form")) {
      model.addAttribute("countries", PartyCountry.in(shell.language()));
    }
  }

  private void register(PartyView party, Model model) {
    model.addAttribute("sections", relations.sections(party));
    if (party.cpr() != null) {
      Instant now = Instant.now();
      ProtectionSpan.of(party.cpr().protections()).stream()
          .filter(span -> span.holdsAt(now))
          .findFirst()
          .ifPresent(span -> model.addAttribute("span", span));
      if (party.cpr().fetchedAt() != null) {
        model.addAttribute("age", SourceAge.of(party.cpr().fetchedAt()));
      }
      model.addAttribute("relatives", relations.family(party.cpr()));
    }
    if (party.cvr() != null) {
      model.addAttribute("units", relations.units(party.cvr()));
    }
  }

  private void subscription(PartyView party, Model model) {
    LocalDate asked = (LocalDate) model.getAttribute("on");
    model.addAttribute(
        "subscription",
        queries.ask(new FindSubscription(party.id(), null), SubscriptionView.class));
    if (asked != null) {
      model.addAttribute(
          "subscriptionThen",
          queries.ask(new FindSubscription(party.id(), asked), SubscriptionView.class));
    }
  }
}

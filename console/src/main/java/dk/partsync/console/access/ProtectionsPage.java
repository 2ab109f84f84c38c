package dk.partsync.console.access;

import dk.partsync.api.party.FindProtections;
import dk.partsync.api.party.ProtectionPage;
import dk.partsync.api.party.ProtectionTerm;
import dk.partsync.console.InvalidInputException;
import dk.partsync.web.Queries;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who is protected, who will be and whose protection ends (N-08). */
@Controller
class ProtectionsPage {

  private static final int ROWS = 50;
  private static final String MONTH = "30";

  private final Queries queries;

  ProtectionsPage(Queries queries) {
    this.queries = queries;
  }

  @GetMapping("/console/audit/protections")
  String list(
      @RequestParam(required = false) @Nullable ProtectionTerm term,
      @RequestParam(defaultValue = MONTH) int days,
      @RequestParam(required = false) @Nullable String after,
      Model model) {
    if (days < 1 || days > FindProtections.MOST_DAYS) {
      throw new InvalidInputException("days", "audit.protections.days.wrong");
    }
    ProtectionPage page =
        queries.ask(new FindProtections(term, days, after, ROWS), ProtectionPage.class);
    model.addAttribute("term", term);
    model.addAttribute("days", days);
    model.addAttribute("most", FindProtections.MOST_DAYS);
    model.addAttribute("later", after != null);
    model.addAttribute("next", page.next());
    model.addAttribute("rows", page.protections());
    return "console/access/protections";
  }
}

package dk.partsync.console.access;

import dk.partsync.api.access.AccessPage;
import dk.partsync.api.access.AccessView;
import dk.partsync.api.access.FindAccess;
import dk.partsync.api.party.PersonId;
import dk.partsync.web.Queries;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who looked, the newest first (N-01, N-02). User names are sent in forms, never in addresses. */
@Controller
@RequestMapping("/console/audit")
class AccessLogPage {

  private static final int ROWS = 50;

  private final Queries queries;
  private final AuditNames names;

  AccessLogPage(Queries queries, AuditNames names) {
    this.queries = queries;
    this.names = names;
  }

  @GetMapping
  String list(@RequestParam(required = false) @Nullable String party, Model model) {
    return show(new AccessFilter(party, null), null, model);
  }

  /**
   * @param only the user whose button was pressed, in place of the one in the field
   * @param all the button that takes the party out of the filter
   */
  @PostMapping
  String filter(
      @RequestParam(required = false) @Nullable String party,
      @RequestParam(required = false) @Nullable String who,
      @RequestParam(required = false) @Nullable String only,
      @RequestParam(required = false) @Nullable String all,
      @RequestParam(required = false) @Nullable String after,
      Model model) {
    AccessFilter filter =
        new AccessFilter(
            all == null ? party : null, Objects.requireNonNullElse(only, orEmpty(who)));
    return show(filter, after, model);
  }

  private String show(AccessFilter filter, @Nullable String after, Model model) {
    AccessPage page =
        queries.ask(new FindAccess(filter.party(), filter.who(), after, ROWS), AccessPage.class);
    Map<String, String> parties =
        names.of(page.accesses().stream().map(AccessView::partyId).filter(Objects::nonNull));
    model.addAttribute("filter", filter);
    model.addAttribute("partyName", filter.party() == null ? null : names.of(filter.party()));
    model.addAttribute("ofPerson", filter.party() != null && PersonId.isOne(filter.party()));
    model.addAttribute("later", after != null);
    model.addAttribute("next", page.next());
    model.addAttribute(
        "rows",
        page.accesses().stream()
            .map(access -> new AccessRow(access, parties.get(access.partyId())))
            .toList());
    return "console/access/log";
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}

package dk.partsync.console.party;

import dk.partsync.api.party.ContactType;
import dk.partsync.api.party.FindParty;
import dk.partsync.api.party.PartyView;
import dk.partsync.console.NotFoundException;
import dk.partsync.web.Queries;
import dk.partsync.web.party.NumberRight;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of parties, and what it shows of the one that is marked. */
@Controller
@RequestMapping("/console/parties")
class ContactController {

  private final ContactList list;
  private final Queries queries;

  ContactController(ContactList list, Queries queries) {
    this.list = list;
    this.queries = queries;
  }

  @ModelAttribute("choices")
  ContactChoices choices() {
    return ContactChoices.ALL;
  }

  /**
   * @param node what was chosen in the tree: a contact type, or anything else for all; it leads to
   *     the list without it, so that coming back is not choosing again
   */
  @GetMapping
  String list(
      @RequestParam(required = false) @Nullable String node,
      HttpServletRequest request,
      HttpSession session,
      Model model) {
    if (node != null) {
      new ContactPlace(ContactSearch.of(typeOf(node)), null).keepIn(session);
      return "redirect:/console/parties";
    }
    ContactPlace place = ContactPlace.of(session);
    ContactPage page = list.page(place.search(), NumberRight.of(request));
    model.addAttribute("page", page);
    PartyView marked =
        page.has(place.partyId()) ? find(Objects.requireNonNull(place.partyId()), request) : null;
    model.addAttribute("party", marked);
    model.addAttribute("marked", marked == null ? null : marked.id());
    return "console/contacts/page";
  }

  @PostMapping
  String search(
      @ModelAttribute ContactSearchForm form,
      @RequestHeader(name = "HX-Request", required = false) @Nullable String part,
      HttpServletRequest request,
      HttpSession session,
      Model model) {
    ContactPlace place = new ContactPlace(form.search(), ContactPlace.of(session).partyId());
    place.keepIn(session);
    if (part == null) {
      return "redirect:/console/parties";
    }
    model.addAttribute("page", list.page(place.search(), NumberRight.of(request)));
    model.addAttribute("marked", place.partyId());
    return "console/contacts/list :: answer";
  }

  /** Marks a party; what the list then shows of it, or the list itself. */
  @GetMapping("/{id}/preview")
  String preview(
      @PathVariable String id,
      @RequestHeader(name = "HX-Request", required = false) @Nullable String part,
      HttpServletRequest request,
      HttpSession session,
      Model model) {
    model.addAttribute("party", find(id, request));
    new ContactPlace(ContactPlace.of(session).search(), id).keepIn(session);
    return part == null ? "redirect:/console/parties" : "console/contacts/preview :: preview";
  }

  private PartyView find(String id, HttpServletRequest request) {
    return queries
        .find(new FindParty(id, NumberRight.of(request)), PartyView.class)
        .orElseThrow(NotFoundException::new);
  }

  private static @Nullable ContactType typeOf(String node) {
    return Arrays.stream(ContactType.values())
        .filter(type -> type.name().equals(node))
        .findFirst()
        .orElse(null);
  }
}

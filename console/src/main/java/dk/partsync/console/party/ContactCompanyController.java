package dk.partsync.console.party;

import dk.partsync.api.cvr.CvrFetchAnswer;
import dk.partsync.api.cvr.CvrLookupAnswer;
import dk.partsync.api.cvr.CvrOutcome;
import dk.partsync.api.party.BusinessId;
import dk.partsync.console.InvalidInputException;
import dk.partsync.console.User;
import dk.partsync.web.Commands;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Looks companies and production units up in CVR and registers them. */
@Controller
@RequestMapping("/console/parties/new/company")
class ContactCompanyController {

  private final Commands commands;

  ContactCompanyController(Commands commands) {
    this.commands = commands;
  }

  @GetMapping
  String form(Model model) {
    return show(model, "", null);
  }

  @PostMapping("/lookup")
  String lookUp(@RequestParam String number, User user, Model model) {
    ContactUnitNumber typed;
    try {
      typed = ContactUnitNumber.of(number);
    } catch (InvalidInputException wrong) {
      return show(model, number, wrong.messageKey());
    }
    CvrLookupAnswer answer = commands.send(typed.lookup(), user.caller(), CvrLookupAnswer.class);
    model.addAttribute("outcome", answer.outcome());
    model.addAttribute("more", answer.more());
    model.addAttribute("units", answer.candidates().stream().map(ContactUnit::of).toList());
    return show(model, number, null);
  }

  @PostMapping
  String register(
      @RequestParam String number,
      @RequestParam(required = false) @Nullable String key,
      User user,
      Model model) {
    String partyId = BusinessId.of(ContactKey.idFor(user.name(), key));
    CvrFetchAnswer answer =
        commands.send(
            ContactUnitNumber.of(number).registration(partyId),
            user.caller(),
            CvrFetchAnswer.class);
    boolean isParty =
        answer.outcome() == CvrOutcome.REGISTERED
            || answer.outcome() == CvrOutcome.ALREADY_REGISTERED;
    if (isParty && answer.partyId() != null) {
      return "redirect:/console/parties/" + answer.partyId();
    }
    model.addAttribute("outcome", answer.outcome());
    model.addAttribute("more", false);
    model.addAttribute("units", List.of());
    return show(model, number, null);
  }

  private static String show(Model model, String number, @Nullable String fault) {
    model.addAttribute("number", number);
    model.addAttribute("fault", fault);
    return "console/contacts/company";
  }
}

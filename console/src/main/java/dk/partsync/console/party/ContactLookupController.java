package dk.partsync.console.party;

import dk.partsync.api.cpr.CprLookupAnswer;
import dk.partsync.console.User;
import dk.partsync.web.Caller;
import dk.partsync.web.Commands;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Looks a new contact up in CPR, with those related to it where the settings say so (A1-12). */
@Controller
class ContactLookupController {

  private final Commands commands;
  private final ContactPersonPage page;

  ContactLookupController(Commands commands, ContactPersonPage page) {
    this.commands = commands;
    this.page = page;
  }

  @PostMapping("/console/parties/new/person/lookup")
  String lookUp(@ModelAttribute("lookup") ContactLookupForm lookup, User user, Model model) {
    Map<String, String> faults = lookup.faults();
    Caller caller = ContactPersonPage.caller(user, lookup.purpose(), faults);
    if (!faults.isEmpty()) {
      return page.lookup(model, lookup, faults);
    }
    return page.answer(
        model,
        lookup,
        commands.send(lookup.toCommand(), Objects.requireNonNull(caller), CprLookupAnswer.class));
  }
}

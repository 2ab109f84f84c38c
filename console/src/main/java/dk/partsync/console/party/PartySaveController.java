package dk.partsync.console.party;

import dk.partsync.api.RejectionCode;
import dk.partsync.api.party.ChangePartyDetails;
import dk.partsync.api.party.PartyView;
import dk.partsync.console.User;
import dk.partsync.web.Commands;
import dk.partsync.web.MessageFailure;
import dk.partsync.web.MessageFailure.Rejected;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * "Gem" on tab Generelt, on the version that was read. What was typed stays in the fields whenever
 * it is not saved.
 */
@Controller
class PartySaveController {

  private final Commands commands;
  private final PartyDialogue dialogue;

  PartySaveController(Commands commands, PartyDialogue dialogue) {
    this.commands = commands;
    this.dialogue = dialogue;
  }

  @PostMapping("/console/parties/{id}")
  String save(
      @PathVariable String id,
      @RequestParam Map<String, String> sent,
      @RequestParam long version,
      User user,
      Model model,
      HttpServletRequest request,
      RedirectAttributes after) {
    PartyForm form = PartyForm.typed(sent, version);
    PartyView party = dialogue.party(id, request);
    Map<String, String> faults = form.faults(party.cpr() == null);
    if (!faults.isEmpty()) {
      model.addAttribute("faults", faults);
      return again(party, form, PartyNotice.refused("party.save.faults"), model);
    }
    try {
      commands.send(new ChangePartyDetails(id, form.toDetails(), version), user.caller());
    } catch (RuntimeException e) {
      return isConflict(e)
          ? conflict(dialogue.party(id, request), form, model)
          : again(party, form, PartyNotice.of(e), model);
    }
    after.addFlashAttribute(PartyNotice.NAME, PartyNotice.done("party.save.done"));
    return "redirect:" + PartyTab.GENERAL.path(id);
  }

  /** Saving once more saves on the version that is shown now. */
  private String conflict(PartyView party, PartyForm form, Model model) {
    PartyForm mine = new PartyForm(form.values(), form.ownsEmailDomain(), party.version());
    PartyForm theirs =
        party.person() == null ? null : PartyForm.of(party.person(), party.version());
    model.addAttribute("saved", theirs == null ? Map.of() : mine.otherIn(theirs));
    return again(party, mine, PartyNotice.refused("party.save.conflict"), model);
  }

  private String again(PartyView party, PartyForm form, @Nullable PartyNotice notice, Model model) {
    model.addAttribute("form", form).addAttribute(PartyNotice.NAME, notice);
    return dialogue.show(party, PartyTab.GENERAL, model);
  }

  private static boolean isConflict(RuntimeException failure) {
    return MessageFailure.of(failure).orElse(null) instanceof Rejected rejected
        && rejected.code() == RejectionCode.VERSION_CONFLICT;
  }
}

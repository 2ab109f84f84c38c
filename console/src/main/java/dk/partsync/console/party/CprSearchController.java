package dk.partsync.console.party;

import dk.partsync.api.cpr.CprLookupAnswer;
import dk.partsync.api.cpr.CprOutcome;
import dk.partsync.api.cpr.LookUpPerson;
import dk.partsync.api.party.PartyView;
import dk.partsync.console.User;
import dk.partsync.web.Caller;
import dk.partsync.web.Commands;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The steps of "Find CPR-nummer" (A2-30 to A2-34), as parts of the dialogue. */
@Controller
@RequestMapping("/console/parties/{id}")
class CprSearchController {

  private final Commands commands;
  private final PartyDialogue dialogue;

  CprSearchController(Commands commands, PartyDialogue dialogue) {
    this.commands = commands;
    this.dialogue = dialogue;
  }

  /** Says what is missing, or asks whether to search; nothing is asked of CPR. */
  @PostMapping("/cpr-find")
  String begin(
      @PathVariable String id,
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletRequest request) {
    PartyView party = dialogue.party(id, request);
    CprSearchForm search = CprSearchForm.of(general(sent, party));
    List<String> missing = search.missingOnGeneral();
    model.addAttribute("path", PartyTab.GENERAL.path(id));
    model.addAttribute("search", search).addAttribute("missing", missing);
    return missing.isEmpty() ? "console/party/find :: dialogs" : "console/party/find :: missing";
  }

  /** Asks CPR. */
  @PostMapping("/cpr-search")
  String search(
      @PathVariable String id,
      @RequestParam Map<String, String> sent,
      @RequestParam String purpose,
      User user,
      Model model) {
    Caller caller = user.caller(purpose);
    LookUpPerson lookup =
        new LookUpPerson(UUID.randomUUID().toString(), null, CprSearchForm.typed(sent).toSearch());
    CprLookupAnswer answer = commands.send(lookup, caller, CprLookupAnswer.class);
    model.addAttribute("path", PartyTab.GENERAL.path(id));
    model.addAttribute("partyId", id).addAttribute("purpose", caller.why());
    model.addAttribute("answer", answer);
    model.addAttribute("found", answer.outcome() == CprOutcome.FOUND);
    return "console/party/find :: candidates";
  }

  /** What stands in the fields of tab Generelt, saved or not; what is saved without them. */
  private static PartyForm general(Map<String, String> sent, PartyView party) {
    return sent.containsKey("givenNames") || party.person() == null
        ? PartyForm.typed(sent, 0)
        : PartyForm.of(party.person(), party.version());
  }
}

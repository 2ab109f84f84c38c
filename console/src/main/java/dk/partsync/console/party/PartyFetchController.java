package dk.partsync.console.party;

import dk.partsync.api.cpr.CprFetchAnswer;
import dk.partsync.api.cpr.CprNumber;
import dk.partsync.api.cvr.CvrFetchAnswer;
import dk.partsync.api.party.AssignCprNumber;
import dk.partsync.api.party.ChooseCprCandidate;
import dk.partsync.api.party.CprPart;
import dk.partsync.api.party.FetchCprData;
import dk.partsync.api.party.FetchCvrData;
import dk.partsync.api.party.PartyCommand;
import dk.partsync.api.party.PartyView;
import dk.partsync.console.User;
import dk.partsync.web.Caller;
import dk.partsync.web.Commands;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** "Hent fra CPR", "Vælg", "Hent fra CVR", and a number that is written down alone. */
@Controller
@RequestMapping("/console/parties/{id}")
class PartyFetchController {

  private final Commands commands;
  private final PartyDialogue dialogue;

  PartyFetchController(Commands commands, PartyDialogue dialogue) {
    this.commands = commands;
    this.dialogue = dialogue;
  }

  /**
   * Fetches by the number of the party, or by one that was typed in and is written down with it.
   */
  @PostMapping("/cpr-fetch")
  String fetch(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String cprNumber,
      @RequestParam String purpose,
      User user,
      HttpServletRequest request,
      RedirectAttributes after) {
    Caller caller = user.caller(purpose);
    PartyView party = dialogue.party(id, request);
    return back(id, cprNumber, after, () -> fetch(party, cprNumber.strip(), caller));
  }

  @PostMapping("/cpr-candidate")
  String choose(
      @PathVariable String id,
      @RequestParam String cprNumber,
      @RequestParam String purpose,
      User user,
      RedirectAttributes after) {
    Caller caller = user.caller(purpose);
    return back(id, "", after, () -> choose(id, cprNumber, caller));
  }

  /** Without asking CPR: what it says is then hidden until it was asked. */
  @PostMapping("/cpr-number")
  String write(
      @PathVariable String id,
      @RequestParam String cprNumber,
      @RequestParam long version,
      User user,
      RedirectAttributes after) {
    return back(
        id,
        cprNumber,
        after,
        () -> {
          if (!CprNumber.isOne(cprNumber)) {
            return PartyNotice.refused("party.number.invalid");
          }
          commands.send(new AssignCprNumber(id, CprNumber.of(cprNumber), version), user.caller());
          return PartyNotice.done("party.number.saved");
        });
  }

  @PostMapping("/cvr-fetch")
  String fetchFromCvr(@PathVariable String id, User user, RedirectAttributes after) {
    return back(
        id,
        "",
        after,
        () ->
            PartyNotice.of(
                commands.send(new FetchCvrData(id), user.caller(), CvrFetchAnswer.class)));
  }

  private PartyNotice fetch(PartyView party, String typed, Caller caller) {
    CprPart known = party.cpr();
    return known != null && (typed.isEmpty() || typed.equals(known.cprNumber()))
        ? send(new FetchCprData(party.id(), true), known.fetchedAt(), caller)
        : choose(party.id(), typed, caller);
  }

  private PartyNotice choose(String id, String typed, Caller caller) {
    return CprNumber.isOne(typed)
        ? send(new ChooseCprCandidate(id, CprNumber.of(typed)), null, caller)
        : PartyNotice.refused("party.number.invalid");
  }

  private PartyNotice send(PartyCommand command, @Nullable Instant known, Caller caller) {
    return PartyNotice.of(commands.send(command, caller, CprFetchAnswer.class), known);
  }

  /** Back to tab Identifikation, where stamp and number stand; a number not taken stays there. */
  private static String back(
      String id, String typed, RedirectAttributes after, Supplier<PartyNotice> work) {
    PartyNotice notice;
    try {
      notice = work.get();
    } catch (RuntimeException e) {
      notice = PartyNotice.of(e);
    }
    if (!notice.kind().equals("ok")) {
      after.addFlashAttribute("typedNumber", typed);
    }
    after.addFlashAttribute(PartyNotice.NAME, notice);
    return "redirect:" + PartyTab.IDENTIFICATION.path(id);
  }
}

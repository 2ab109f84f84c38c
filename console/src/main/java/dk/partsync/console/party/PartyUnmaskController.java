package dk.partsync.console.party;

import dk.partsync.api.party.FindUnmaskedParty;
import dk.partsync.api.party.PartyView;
import dk.partsync.api.party.UnmaskParty;
import dk.partsync.console.NotFoundException;
import dk.partsync.console.User;
import dk.partsync.web.Commands;
import dk.partsync.web.Queries;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows what is protected, once, after it is recorded who sees it and why (N-06). */
@Controller
@RequestMapping("/console/parties/{id}/unmask")
class PartyUnmaskController {

  private final Commands commands;
  private final Queries queries;
  private final PartyDialogue dialogue;

  PartyUnmaskController(Commands commands, Queries queries, PartyDialogue dialogue) {
    this.commands = commands;
    this.queries = queries;
    this.dialogue = dialogue;
  }

  @PostMapping
  String unmask(
      @PathVariable String id,
      @RequestParam String purpose,
      @RequestHeader(name = "HX-Request", required = false) @Nullable String part,
      User user,
      Model model) {
    commands.send(new UnmaskParty(id), user.caller(purpose));
    PartyView party =
        queries
            .find(new FindUnmaskedParty(id), PartyView.class)
            .orElseThrow(NotFoundException::new);
    String page = dialogue.show(party, PartyTab.GENERAL, model.addAttribute("unmasked", true));
    return part == null ? page : PartyDialogue.PART;
  }

  /** Where a switch of language leads after it: hidden again. */
  @GetMapping
  String hidden(@PathVariable String id) {
    return "redirect:" + PartyTab.GENERAL.path(id);
  }
}

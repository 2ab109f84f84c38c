package dk.partsync.console.party;

import dk.partsync.api.RejectionCode;
import dk.partsync.api.party.BusinessId;
import dk.partsync.api.party.PartyCommand;
import dk.partsync.api.party.PauseCprUpdates;
import dk.partsync.api.party.PauseCvrUpdates;
import dk.partsync.api.party.ResumeCprUpdates;
import dk.partsync.api.party.ResumeCvrUpdates;
import dk.partsync.console.User;
import dk.partsync.web.Commands;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Exempts a party from being kept up to date, and ends that (N-26). */
@Controller
@RequestMapping("/console/parties/{id}")
class PartyPauseController {

  private final Commands commands;

  PartyPauseController(Commands commands) {
    this.commands = commands;
  }

  @PostMapping("/pause")
  String pause(
      @PathVariable String id,
      @RequestParam String reason,
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate until,
      User user,
      RedirectAttributes after) {
    PartyCommand command =
        BusinessId.isOne(id)
            ? new PauseCvrUpdates(id, reason, until)
            : new PauseCprUpdates(id, reason, until);
    return send(command, "party.pause.done", user, after);
  }

  @PostMapping("/resume")
  String resume(@PathVariable String id, User user, RedirectAttributes after) {
    PartyCommand command =
        BusinessId.isOne(id) ? new ResumeCvrUpdates(id) : new ResumeCprUpdates(id);
    return send(command, "party.resume.done", user, after);
  }

  private String send(PartyCommand command, String done, User user, RedirectAttributes after) {
    PartyNotice notice = PartyNotice.done(done);
    try {
      commands.send(command, user.caller());
    } catch (RuntimeException e) {
      notice = PartyNotice.of(e);
      if (notice.key().equals("failure." + RejectionCode.INVALID_REQUEST)) {
        notice = PartyNotice.refused("party.pause.invalid");
      }
    }
    after.addFlashAttribute(PartyNotice.NAME, notice);
    return "redirect:" + PartyTab.OTHER.path(command.partyId());
  }
}

package dk.partsync.console.sync;

import dk.partsync.api.sync.SyncRunView;
import dk.partsync.console.InvalidInputException;
import dk.partsync.console.User;
import dk.partsync.web.Commands;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Approve, reject or cancel a run: first what that does, then the decision (N-20). */
@Controller
class DecisionController {

  private final Runs runs;
  private final Commands commands;

  DecisionController(Runs runs, Commands commands) {
    this.runs = runs;
    this.commands = commands;
  }

  @GetMapping("/console/runs/{id}/approve")
  String confirmApproval(@PathVariable String id, Model model) {
    return confirm(Decision.APPROVE, id, model);
  }

  @GetMapping("/console/runs/{id}/reject")
  String confirmRejection(@PathVariable String id, Model model) {
    return confirm(Decision.REJECT, id, model);
  }

  @GetMapping("/console/runs/{id}/cancel")
  String confirmCancellation(@PathVariable String id, Model model) {
    return confirm(Decision.CANCEL, id, model);
  }

  @PostMapping("/console/runs/{id}/approve")
  String approve(
      @PathVariable String id, @RequestParam(defaultValue = "") String comment, User user) {
    return decide(Decision.APPROVE, id, comment, user);
  }

  @PostMapping("/console/runs/{id}/reject")
  String reject(
      @PathVariable String id, @RequestParam(defaultValue = "") String comment, User user) {
    return decide(Decision.REJECT, id, comment, user);
  }

  @PostMapping("/console/runs/{id}/cancel")
  String cancel(
      @PathVariable String id, @RequestParam(defaultValue = "") String comment, User user) {
    return decide(Decision.CANCEL, id, comment, user);
  }

  /** A run that has moved on meanwhile is shown as it is now. */
  private String confirm(Decision decision, String id, Model model) {
    SyncRunView run = runs.require(id);
    if (!decision.fits(run)) {
      return "redirect:" + ShownRun.path(run.id());
    }
    model.addAttribute("decision", decision);
    model.addAttribute("run", ShownRun.of(run));
    return "console/sync/decide";
  }

  private String decide(Decision decision, String id, String comment, User user) {
    String said = comment.strip();
    if (said.length() > Decision.LONGEST_COMMENT) {
      throw new InvalidInputException("comment", "runs.decide.tooLong");
    }
    SyncRunView run = runs.require(id);
    commands.send(decision.command(run.id(), said.isEmpty() ? null : said), user.caller());
    return "redirect:" + ShownRun.path(run.id());
  }
}

package dk.partsync.console.operations;

import dk.partsync.api.operations.DeadLetterRetry;
import dk.partsync.api.operations.RebuildView;
import dk.partsync.api.operations.RetryDeadLetters;
import dk.partsync.api.operations.VerifyStore;
import dk.partsync.console.User;
import dk.partsync.web.Commands;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** What administrators do to keep the product whole; each leads back and says what happened. */
@Controller
@RequestMapping("/console/operations")
class RepairForms {

  private static final String PAGE = "/console/operations";
  private static final String DONE = "done";

  private final Commands commands;

  RepairForms(Commands commands) {
    this.commands = commands;
  }

  @PostMapping("/store/check")
  RedirectView check(User user, RedirectAttributes answer) {
    commands.send(new VerifyStore(), user.caller());
    answer.addFlashAttribute(DONE, "operations.done.check");
    return back();
  }

  @PostMapping("/views/rebuild")
  RedirectView rebuild(@RequestParam String view, User user, RedirectAttributes answer) {
    commands.send(new RebuildView(view), user.caller(), String.class);
    answer.addFlashAttribute(DONE, "operations.done.rebuild");
    return back();
  }

  @PostMapping("/dead-letters/retry")
  RedirectView retry(
      @RequestParam String view,
      @RequestParam(required = false) @Nullable String sequence,
      User user,
      RedirectAttributes answer) {
    DeadLetterRetry retry =
        commands.send(new RetryDeadLetters(view, sequence), user.caller(), DeadLetterRetry.class);
    answer.addFlashAttribute("retry", retry);
    return back();
  }

  private static RedirectView back() {
    RedirectView page = new RedirectView(PAGE);
    page.setStatusCode(HttpStatus.SEE_OTHER);
    return page;
  }
}

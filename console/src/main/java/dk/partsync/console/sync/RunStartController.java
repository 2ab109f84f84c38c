package dk.partsync.console.sync;

import dk.partsync.api.sync.Register;
import dk.partsync.api.sync.StartSyncRun;
import dk.partsync.api.sync.SyncMode;
import dk.partsync.console.NotFoundException;
import dk.partsync.console.User;
import dk.partsync.web.MessageFailure;
import dk.partsync.web.MessageFailure.Rejected;
import dk.partsync.web.sync.RunStart;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Starts a run and leads to it. */
@Controller
class RunStartController {

  private final RunStart start;

  RunStartController(RunStart start) {
    this.start = start;
  }

  /**
   * A full run is asked for by name (A1-25); otherwise settings and history decide (A1-27). What is
   * refused is said where it was asked for.
   */
  @PostMapping(RunListController.PATH)
  String start(
      @RequestParam String register,
      @RequestParam(defaultValue = "false") boolean full,
      @RequestParam(defaultValue = "false") boolean dryRun,
      User user,
      RedirectAttributes attributes) {
    Register wanted =
        Optional.ofNullable(Runs.register(register)).orElseThrow(NotFoundException::new);
    String runId = "run-" + UUID.randomUUID();
    SyncMode mode = full ? SyncMode.FULL : null;
    try {
      start.make(new StartSyncRun(runId, wanted, mode, dryRun), user.caller());
      return "redirect:" + ShownRun.path(runId);
    } catch (RuntimeException e) {
      if (MessageFailure.of(e).orElse(null) instanceof Rejected refusal) {
        attributes.addFlashAttribute("refused", refusal.code());
        return "redirect:" + RunListController.PATH + "?register=" + wanted;
      }
      throw e;
    }
  }
}

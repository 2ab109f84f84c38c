package dk.partsync.console.sync;

import dk.partsync.api.sync.FindSyncRuns;
import dk.partsync.api.sync.Register;
import dk.partsync.api.sync.SyncRunPage;
import dk.partsync.web.Queries;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The runs of all registers or of one, newest first, and the form that starts one. */
@Controller
class RunListController {

  static final String PATH = "/console/runs";
  private static final int PAGE = 25;

  private final Queries queries;

  RunListController(Queries queries) {
    this.queries = queries;
  }

  @GetMapping(PATH)
  String list(
      @RequestParam(required = false) @Nullable String register,
      @RequestParam(required = false) @Nullable String after,
      Model model) {
    Register wanted = Runs.register(register);
    SyncRunPage page = queries.ask(new FindSyncRuns(wanted, after, PAGE), SyncRunPage.class);
    model.addAttribute("register", wanted);
    model.addAttribute("registers", Register.values());
    model.addAttribute("first", after == null);
    model.addAttribute("runs", page.runs().stream().map(ShownRun::of).toList());
    model.addAttribute("next", page.next());
    return "console/sync/list";
  }
}

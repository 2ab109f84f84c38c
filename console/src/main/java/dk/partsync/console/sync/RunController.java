package dk.partsync.console.sync;

import dk.partsync.api.sync.SyncRunView;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One run: what it is doing or did, to whom, and which rows it refused. */
@Controller
class RunController {

  private static final int SOME = 10;
  private static final int MANY = 25;

  private final Runs runs;
  private final PlannedParties changes;
  private final RefusedRows rejected;

  RunController(Runs runs, PlannedParties changes, RefusedRows rejected) {
    this.runs = runs;
    this.changes = changes;
    this.rejected = rejected;
  }

  @GetMapping("/console/runs/{id}")
  String run(@PathVariable String id, Model model) {
    SyncRunView run = require(id, model);
    model.addAttribute("progress", RunProgress.of(run));
    model.addAttribute("changes", changes.of(run, ListKey.FIRST, SOME));
    model.addAttribute("rejected", rejected.of(run, ListKey.FIRST, SOME));
    return "console/sync/run";
  }

  @GetMapping("/console/runs/{id}/changes")
  String changes(
      @PathVariable String id, @RequestParam(defaultValue = "0-0") String after, Model model) {
    SyncRunView run = require(id, model);
    model.addAttribute("changes", changes.of(run, ListKey.parse(after), MANY));
    return "console/sync/changes";
  }

  @GetMapping("/console/runs/{id}/rejections")
  String rejections(
      @PathVariable String id, @RequestParam(defaultValue = "0-0") String after, Model model) {
    SyncRunView run = require(id, model);
    model.addAttribute("rejected", rejected.of(run, ListKey.parse(after), MANY));
    return "console/sync/rejections";
  }

  private SyncRunView require(String id, Model model) {
    SyncRunView run = runs.require(id);
    model.addAttribute("run", ShownRun.of(run));
    return run;
  }
}

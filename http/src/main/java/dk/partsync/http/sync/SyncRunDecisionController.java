package dk.partsync.http.sync;

import dk.partsync.api.RejectionCode;
import dk.partsync.api.sync.ApproveSyncRun;
import dk.partsync.api.sync.CancelSyncRun;
import dk.partsync.api.sync.RejectSyncRun;
import dk.partsync.api.sync.SyncRunCommand;
import dk.partsync.http.Refuses;
import dk.partsync.web.Caller;
import dk.partsync.web.Commands;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a person decides about a run. */
@RestController
@RequestMapping("/api/sync-runs/{id}")
@Tag(name = "Sync runs")
class SyncRunDecisionController {

  private final Commands commands;

  SyncRunDecisionController(Commands commands) {
    this.commands = commands;
  }

  @PostMapping("/approve")
  @ResponseStatus(HttpStatus.ACCEPTED)
  @Refuses(RejectionCode.WRONG_RUN_STATE)
  @Operation(summary = "Approve a held run", description = "The run applies its plan.")
  ResponseEntity<RunLink> approveSyncRun(
      @PathVariable String id, @RequestBody Decision decision, Caller caller) {
    return decide(new ApproveSyncRun(id, decision.checkedComment()), caller);
  }

  @PostMapping("/reject")
  @ResponseStatus(HttpStatus.ACCEPTED)
  @Refuses(RejectionCode.WRONG_RUN_STATE)
  @Operation(summary = "Reject a held run", description = "The run ends and changes nothing.")
  ResponseEntity<RunLink> rejectSyncRun(
      @PathVariable String id, @RequestBody Decision decision, Caller caller) {
    return decide(new RejectSyncRun(id, decision.checkedComment()), caller);
  }

  @PostMapping("/cancel")
  @ResponseStatus(HttpStatus.ACCEPTED)
  @Refuses(RejectionCode.WRONG_RUN_STATE)
  @Operation(
      summary = "Cancel a run",
      description = "The run stops; parties already brought in step stay as they are.")
  ResponseEntity<RunLink> cancelSyncRun(
      @PathVariable String id, @RequestBody Decision decision, Caller caller) {
    return decide(new CancelSyncRun(id, decision.checkedComment()), caller);
  }

  private ResponseEntity<RunLink> decide(SyncRunCommand command, Caller caller) {
    commands.send(command, caller);
    return RunLink.accepted(command.runId());
  }
}

package dk.partsync.command.sync;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.RejectionCode;
import dk.partsync.api.sync.ApplySyncRun;
import dk.partsync.api.sync.ApproveSyncRun;
import dk.partsync.api.sync.CancelSyncRun;
import dk.partsync.api.sync.CompleteSyncRun;
import dk.partsync.api.sync.FailSyncRun;
import dk.partsync.api.sync.FetchSyncSource;
import dk.partsync.api.sync.PlanSyncRun;
import dk.partsync.api.sync.RecordPlan;
import dk.partsync.api.sync.RecordPlannedChanges;
import dk.partsync.api.sync.RecordRejectedRows;
import dk.partsync.api.sync.RecordSourceFetched;
import dk.partsync.api.sync.RejectSyncRun;
import dk.partsync.api.sync.SyncRunState;
import java.util.function.Consumer;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;

/** Takes what happens to a run on its way, begins its steps, and frees the lane at its end. */
public final class SyncRunHandler {

  private final Repository<SyncRun> runs;
  private final Repository<SyncPlanPart> planParts;
  private final SyncRunEnd end;
  private final SyncWork work;

  SyncRunHandler(
      Repository<SyncRun> runs, Repository<SyncPlanPart> planParts, SyncRunEnd end, SyncWork work) {
    this.runs = runs;
    this.planParts = planParts;
    this.end = end;
    this.work = work;
  }

  @CommandHandler
  void handle(FetchSyncSource command) {
    begin(command.runId(), SyncRunState.FETCHING);
  }

  @CommandHandler
  void handle(RecordSourceFetched command) {
    decide(command.runId(), run -> run.sourceFetched(command.source()));
  }

  @CommandHandler
  void handle(PlanSyncRun command) {
    begin(command.runId(), SyncRunState.PLANNING);
  }

  @CommandHandler
  void handle(RecordPlannedChanges command) throws Exception {
    decide(command.runId(), SyncRun::requirePlanning);
    planParts.newInstance(() -> new SyncPlanPart(command));
  }

  @CommandHandler
  void handle(RecordRejectedRows command) throws Exception {
    decide(command.runId(), SyncRun::requirePlanning);
    planParts.newInstance(() -> new SyncPlanPart(command));
  }

  @CommandHandler
  void handle(RecordPlan command) {
    decide(command.runId(), run -> run.planned(command));
  }

  @CommandHandler
  void handle(ApproveSyncRun command) {
    decide(command.runId(), run -> run.approve(command.comment()));
  }

  @CommandHandler
  void handle(RejectSyncRun command) {
    decide(command.runId(), run -> run.reject(command.comment()));
  }

  @CommandHandler
  void handle(ApplySyncRun command) {
    if (runs.load(command.runId()).invoke(SyncRun::hasNothingLeftToApply)) {
      decide(command.runId(), SyncRun::complete);
    } else {
      begin(command.runId(), SyncRunState.APPLYING);
    }
  }

  @CommandHandler
  void handle(CompleteSyncRun command) {
    decide(command.runId(), SyncRun::complete);
  }

  @CommandHandler
  void handle(FailSyncRun command) {
    decide(command.runId(), run -> run.fail(command.code(), command.text()));
  }

  @CommandHandler
  void handle(CancelSyncRun command) {
    decide(command.runId(), run -> run.cancel(command.comment()));
  }

  private void begin(String runId, SyncRunState state) {
    SyncJob job = runs.load(runId).invoke(SyncRun::job);
    if (job.state() != state) {
      throw new CommandRejected(
          RejectionCode.WRONG_RUN_STATE, "the run is " + job.state() + ", not " + state);
    }
    CurrentUnitOfWork.get().afterCommit(committed -> work.begin(job));
  }

  private void decide(String runId, Consumer<SyncRun> decision) {
    Aggregate<SyncRun> run = runs.load(runId);
    boolean settled = run.invoke(SyncRun::hasEnded);
    run.execute(decision);
    if (!settled) {
      end.settle(run);
    }
  }
}

package dk.partsync.command.sync;

import dk.partsync.command.settings.SorSettingsHolder;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;

/**
 * When a run has ended: its lane is free in the same append, its work stops after it. Run, settings
 * and lane are locked in this order, as at the start of a run, so that none waits for another.
 */
final class SyncRunEnd {

  private final Repository<SyncLane> lanes;
  private final Repository<SorSettingsHolder> settings;
  private final SyncWork work;

  SyncRunEnd(Repository<SyncLane> lanes, Repository<SorSettingsHolder> settings, SyncWork work) {
    this.lanes = lanes;
    this.settings = settings;
    this.work = work;
  }

  void settle(Aggregate<SyncRun> run) {
    if (!run.invoke(SyncRun::hasEnded)) {
      return;
    }
    SyncJob job = run.invoke(SyncRun::job);
    if (run.invoke(SyncRun::clearsForce)) {
      settings.load(SorSettingsHolder.ID).execute(holder -> holder.clearForce(job.runId()));
    }
    lanes
        .load(SyncLane.idOf(job.register()))
        .execute(
            lane ->
                lane.free(
                    job.register(), job.runId(), run.invoke(SyncRun::completedMode), job.source()));
    CurrentUnitOfWork.get()
        .afterCommit(
            committed -> {
              work.stop(job.runId());
              work.cleanUp(job);
            });
  }
}

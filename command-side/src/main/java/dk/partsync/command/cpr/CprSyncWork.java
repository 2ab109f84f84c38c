package dk.partsync.command.cpr;

import dk.partsync.api.sync.SourceFile;
import dk.partsync.command.sync.RegisterWork;
import dk.partsync.command.sync.RunFiles;
import dk.partsync.command.sync.SyncJob;

/** The steps of a CPR run. */
public final class CprSyncWork implements RegisterWork {

  private final CprFetch fetch;
  private final CprPlanning planning;
  private final CprApplying applying;
  private final RunFiles files;

  CprSyncWork(CprFetch fetch, CprPlanning planning, CprApplying applying, RunFiles files) {
    this.fetch = fetch;
    this.planning = planning;
    this.applying = applying;
    this.files = files;
  }

  @Override
  public SourceFile fetch(SyncJob job) throws InterruptedException {
    return fetch.fetch(job);
  }

  @Override
  public void plan(SyncJob job) throws InterruptedException {
    planning.plan(job);
  }

  @Override
  public void apply(SyncJob job) throws InterruptedException {
    applying.apply(job);
  }

  @Override
  public void cleanUp(SyncJob job) {
    files.delete(job.runId());
  }
}

package dk.partsync.command.cvr;

import dk.partsync.api.sync.SourceFile;
import dk.partsync.command.sync.RegisterWork;
import dk.partsync.command.sync.RunFiles;
import dk.partsync.command.sync.SyncJob;

/** The steps of a CVR run. */
public final class CvrSyncWork implements RegisterWork {

  private final CvrFetch fetch;
  private final CvrPlanning planning;
  private final CvrApplying applying;
  private final RunFiles files;

  CvrSyncWork(CvrFetch fetch, CvrPlanning planning, CvrApplying applying, RunFiles files) {
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

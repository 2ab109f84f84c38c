package dk.partsync.command.sor;

import dk.partsync.api.sync.SourceFile;
import dk.partsync.api.sync.SyncRunState;
import dk.partsync.command.sync.RegisterWork;
import dk.partsync.command.sync.SyncJob;
import java.util.HashSet;
import java.util.Set;

/** The steps of a SOR run. */
public final class SorSyncWork implements RegisterWork {

  private final SorFetch fetch;
  private final SorPlanning planning;
  private final SorApplying applying;
  private final SorSources sources;

  SorSyncWork(SorFetch fetch, SorPlanning planning, SorApplying applying, SorSources sources) {
    this.fetch = fetch;
    this.planning = planning;
    this.applying = applying;
    this.sources = sources;
  }

  @Override
  public SourceFile fetch(SyncJob job) {
    return fetch.fetch(job);
  }

  @Override
  public void plan(SyncJob job) throws InterruptedException {
    fetch.bringBack(job);
    planning.plan(job);
  }

  @Override
  public void apply(SyncJob job) throws InterruptedException {
    fetch.bringBack(job);
    applying.apply(job);
  }

  @Override
  public void cleanUp(SyncJob job) {
    Set<String> wanted = new HashSet<>();
    if (job.lastSource() != null) {
      wanted.add(job.lastSource().sha256());
    }
    if (job.state() == SyncRunState.COMPLETED) {
      wanted.add(job.fetched().sha256());
    }
    sources.keepOnly(wanted);
  }
}

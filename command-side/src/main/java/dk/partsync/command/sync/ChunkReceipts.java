package dk.partsync.command.sync;

import dk.partsync.api.sync.AppliedCounts;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;

/**
 * Sees to it that a chunk of a run is applied once, in its turn, with a receipt. The last receipt
 * completes the run in the same append.
 */
public final class ChunkReceipts {

  /** Applies a chunk within the current unit of work. */
  public interface Application {
    AppliedCounts apply(String sourceSha256) throws Exception;
  }

  private final Repository<SyncRun> runs;
  private final SyncRunEnd end;

  ChunkReceipts(Repository<SyncRun> runs, SyncRunEnd end) {
    this.runs = runs;
    this.end = end;
  }

  /** Applies and signs; does neither when the chunk already has its receipt. */
  public void once(String runId, int chunk, Application application) throws Exception {
    Aggregate<SyncRun> run = runs.load(runId);
    if (run.invoke(before -> before.hasReceiptOf(chunk))) {
      return;
    }
    run.execute(before -> before.requireNext(chunk));
    AppliedCounts counts = application.apply(run.invoke(SyncRun::job).fetched().sha256());
    run.execute(after -> after.chunkApplied(chunk, counts));
    end.settle(run);
  }
}

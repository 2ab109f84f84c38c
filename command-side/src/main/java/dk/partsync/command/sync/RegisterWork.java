package dk.partsync.command.sync;

import dk.partsync.api.sync.SourceFile;

/**
 * The long work of a run of one register, done outside command handlers; all of it may be repeated.
 */
public interface RegisterWork {

  /** Brings the source to disk. */
  SourceFile fetch(SyncJob job) throws InterruptedException;

  /** Compares source and parties; reports by command. */
  void plan(SyncJob job) throws InterruptedException;

  /** Applies the plan from the job's next chunk on; reports by command. */
  void apply(SyncJob job) throws InterruptedException;

  /** The run has ended: what only it needed may go. */
  void cleanUp(SyncJob job);
}

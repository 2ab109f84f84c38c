package dk.partsync.api.sync;

/** Runs that have not ended and are not held. Answers a {@link SyncRunPage}. */
public record FindUnfinishedSyncRuns() {}

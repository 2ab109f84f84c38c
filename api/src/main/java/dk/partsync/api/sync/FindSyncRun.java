package dk.partsync.api.sync;

/**
 * The run with the id. Answers a {@link SyncRunView} or nothing; as a subscription query also every
 * change of it.
 */
public record FindSyncRun(String runId) {}

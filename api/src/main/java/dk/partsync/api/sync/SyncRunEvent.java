package dk.partsync.api.sync;

/** Every fact about a sync run. */
public sealed interface SyncRunEvent
    permits SyncRunStarted,
        SyncSourceFetched,
        SyncRowsRejected,
        SyncChangesPlanned,
        SyncRunPlanned,
        SyncRunHeld,
        SyncRunApproved,
        SyncRunRejected,
        SyncChunkApplied,
        SyncRunResumed,
        SyncRunCompleted,
        SyncRunFailed,
        SyncRunCancelled {

  String runId();
}

package dk.partsync.api.sync;

/** Everything that can be asked of a sync run; routed by the run's id. */
public sealed interface SyncRunCommand
    permits StartSyncRun,
        FetchSyncSource,
        RecordSourceFetched,
        PlanSyncRun,
        RecordRejectedRows,
        RecordPlannedChanges,
        RecordPlan,
        ApproveSyncRun,
        RejectSyncRun,
        ApplySyncRun,
        ApplySyncChunk,
        ApplyCprChunk,
        ApplyCvrChunk,
        CompleteSyncRun,
        FailSyncRun,
        CancelSyncRun,
        ContinueSyncRun {

  String runId();
}

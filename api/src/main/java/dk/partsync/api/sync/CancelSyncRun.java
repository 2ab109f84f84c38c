package dk.partsync.api.sync;

import org.axonframework.commandhandling.RoutingKey;
import org.jspecify.annotations.Nullable;

/** Stops a run; parties already applied stay as they are. */
public record CancelSyncRun(@RoutingKey String runId, @Nullable String comment)
    implements SyncRunCommand {}

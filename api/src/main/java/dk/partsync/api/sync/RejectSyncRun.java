package dk.partsync.api.sync;

import org.axonframework.commandhandling.RoutingKey;
import org.jspecify.annotations.Nullable;

/** Ends a held run; nothing has been changed. */
public record RejectSyncRun(@RoutingKey String runId, @Nullable String comment)
    implements SyncRunCommand {}

package dk.partsync.api.sync;

import org.axonframework.commandhandling.RoutingKey;
import org.jspecify.annotations.Nullable;

/** Lets a held run go on. */
public record ApproveSyncRun(@RoutingKey String runId, @Nullable String comment)
    implements SyncRunCommand {}

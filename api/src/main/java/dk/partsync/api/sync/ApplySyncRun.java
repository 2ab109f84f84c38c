package dk.partsync.api.sync;

import org.axonframework.commandhandling.RoutingKey;

/** Begins to apply the plan at its next chunk. */
public record ApplySyncRun(@RoutingKey String runId) implements SyncRunCommand {}

package dk.partsync.api.sync;

import org.axonframework.commandhandling.RoutingKey;

/**
 * Takes up the current step of a run that nobody works on, and ends one that makes no progress.
 * Sent by the tick; does nothing when all is well.
 */
public record ContinueSyncRun(@RoutingKey String runId) implements SyncRunCommand {}

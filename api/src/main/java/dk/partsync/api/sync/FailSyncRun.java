package dk.partsync.api.sync;

import org.axonframework.commandhandling.RoutingKey;

/**
 * Ends a run that cannot go on.
 *
 * @param text one sentence that a person can act on
 */
public record FailSyncRun(@RoutingKey String runId, FailureCode code, String text)
    implements SyncRunCommand {}

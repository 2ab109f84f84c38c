package dk.partsync.api.sync;

import org.axonframework.commandhandling.RoutingKey;

/** Ends a run whose plan has been applied, or a dry run that has its plan. */
public record CompleteSyncRun(@RoutingKey String runId) implements SyncRunCommand {}

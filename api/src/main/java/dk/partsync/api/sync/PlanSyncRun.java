package dk.partsync.api.sync;

import org.axonframework.commandhandling.RoutingKey;

/** Begins to compare source and parties; the result comes as {@link RecordPlan}. */
public record PlanSyncRun(@RoutingKey String runId) implements SyncRunCommand {}

package dk.partsync.api.sync;

import org.axonframework.commandhandling.RoutingKey;

/** Begins to download the source; the result comes as {@link RecordSourceFetched}. */
public record FetchSyncSource(@RoutingKey String runId) implements SyncRunCommand {}

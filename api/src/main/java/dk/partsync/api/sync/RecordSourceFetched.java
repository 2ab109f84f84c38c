package dk.partsync.api.sync;

import org.axonframework.commandhandling.RoutingKey;

/** The source is on disk. */
public record RecordSourceFetched(@RoutingKey String runId, SourceFile source)
    implements SyncRunCommand {}

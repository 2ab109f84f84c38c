package dk.partsync.api.sync;

import org.axonframework.serialization.Revision;

/** The source is on disk. */
@Revision("1")
public record SyncSourceFetched(String runId, SourceFile source) implements SyncRunEvent {}

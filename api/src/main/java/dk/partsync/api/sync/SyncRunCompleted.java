package dk.partsync.api.sync;

import org.axonframework.serialization.Revision;

/** The run did its work; parties and source are in step. */
@Revision("1")
public record SyncRunCompleted(String runId, boolean dryRun) implements SyncRunEvent {}

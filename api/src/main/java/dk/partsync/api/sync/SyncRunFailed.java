package dk.partsync.api.sync;

import org.axonframework.serialization.Revision;

/** The run ended without doing its work. */
@Revision("1")
public record SyncRunFailed(String runId, FailureCode code, String text) implements SyncRunEvent {}

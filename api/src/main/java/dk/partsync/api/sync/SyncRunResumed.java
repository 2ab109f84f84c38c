package dk.partsync.api.sync;

import org.axonframework.serialization.Revision;

/** The current step was taken up again after a stop of the process. */
@Revision("1")
public record SyncRunResumed(String runId, SyncRunState state) implements SyncRunEvent {}

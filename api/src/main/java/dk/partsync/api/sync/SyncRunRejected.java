package dk.partsync.api.sync;

import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A person ended the held run. */
@Revision("1")
public record SyncRunRejected(String runId, @Nullable String comment) implements SyncRunEvent {}

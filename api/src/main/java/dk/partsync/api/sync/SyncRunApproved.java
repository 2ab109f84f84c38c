package dk.partsync.api.sync;

import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A person let the held run go on. */
@Revision("1")
public record SyncRunApproved(String runId, @Nullable String comment) implements SyncRunEvent {}

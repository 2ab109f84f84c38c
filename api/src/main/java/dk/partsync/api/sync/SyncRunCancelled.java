package dk.partsync.api.sync;

import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A person stopped the run. */
@Revision("1")
public record SyncRunCancelled(String runId, @Nullable String comment) implements SyncRunEvent {}

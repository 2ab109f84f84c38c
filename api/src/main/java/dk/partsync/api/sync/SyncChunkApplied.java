package dk.partsync.api.sync;

import org.axonframework.serialization.Revision;

/**
 * The receipt of a chunk, in one append with its parties' events.
 *
 * @param chunk 0, 1, 2 ...
 * @param last whether the plan is now applied whole
 */
@Revision("1")
public record SyncChunkApplied(String runId, int chunk, AppliedCounts counts, boolean last)
    implements SyncRunEvent {}

package dk.partsync.api.sync;

/**
 * What the run's plan does and to whom (N-19). Answers a {@link PlannedChangePage}.
 *
 * @param fromChunk the {@code next} of the page before, 0 for the first
 */
public record FindPlannedChanges(String runId, int fromChunk) {}

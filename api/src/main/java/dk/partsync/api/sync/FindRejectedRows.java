package dk.partsync.api.sync;

/**
 * Rows that the run's plan rejected, in the order of the source. Answers a {@link RejectedRowPage}.
 *
 * @param fromPart the {@code next} of the page before, 0 for the first
 */
public record FindRejectedRows(String runId, int fromPart) {}

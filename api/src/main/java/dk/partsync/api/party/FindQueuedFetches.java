package dk.partsync.api.party;

/**
 * Fetches that wait for CPR to be up again (N-38), the longest waiting first. Answers a {@link
 * QueuedFetches}.
 *
 * @param limit 1 to 100
 */
public record FindQueuedFetches(int limit) {}

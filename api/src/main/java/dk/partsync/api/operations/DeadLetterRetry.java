package dk.partsync.api.operations;

/**
 * What a retry came to.
 *
 * @param emptied sequences of which nothing waits any more
 * @param failed sequences whose first event failed again
 * @param remaining sequences of the view that still wait, for whatever reason
 */
public record DeadLetterRetry(int emptied, int failed, long remaining) {}

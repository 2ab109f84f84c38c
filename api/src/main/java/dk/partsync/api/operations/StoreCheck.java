package dk.partsync.api.operations;

import java.time.Instant;

/**
 * A check of every event under way.
 *
 * @param position in the log up to which it has come, from 1
 * @param goal position at which it ends
 */
public record StoreCheck(Instant since, long position, long goal) {}

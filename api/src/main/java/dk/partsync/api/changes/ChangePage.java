package dk.partsync.api.changes;

import java.util.List;

/**
 * A page of changes.
 *
 * @param next position to ask after for what follows; it moves on also when nothing was found
 * @param more whether the log goes on behind it
 */
public record ChangePage(List<Change> changes, long next, boolean more) {}

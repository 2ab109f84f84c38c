package dk.partsync.api.sync;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Up to 1,000 planned changes; for a unit that closes the name is the party's.
 *
 * @param next the chunk to ask from for more, none at the end
 */
public record PlannedChangePage(List<PlannedChange> changes, @Nullable Integer next) {}

package dk.partsync.api.sync;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of runs.
 *
 * @param next opaque key of the next page, none on the last
 */
public record SyncRunPage(List<SyncRunView> runs, @Nullable String next) {}

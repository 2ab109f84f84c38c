package dk.partsync.api.sync;

import dk.partsync.api.PageLimit;
import org.jspecify.annotations.Nullable;

/**
 * Runs, newest first. Answers a {@link SyncRunPage}.
 *
 * @param after the {@code next} of the page before
 * @param limit 1 to 200
 */
public record FindSyncRuns(@Nullable Register register, @Nullable String after, int limit) {

  public FindSyncRuns {
    PageLimit.require(limit);
  }
}

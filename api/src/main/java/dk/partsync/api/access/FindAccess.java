package dk.partsync.api.access;

import dk.partsync.api.PageLimit;
import org.jspecify.annotations.Nullable;

/**
 * Who used personal data, the newest first (N-01, N-02). Answers an {@link AccessPage}.
 *
 * @param partyId only about this party
 * @param who only by this user
 * @param after the {@code next} of the page before, none for the first page
 * @param limit see {@link PageLimit}
 */
public record FindAccess(
    @Nullable String partyId, @Nullable String who, @Nullable String after, int limit) {

  public FindAccess {
    PageLimit.require(limit);
  }
}

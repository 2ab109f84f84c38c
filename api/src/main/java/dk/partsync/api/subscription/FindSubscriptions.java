package dk.partsync.api.subscription;

import dk.partsync.api.PageLimit;
import org.jspecify.annotations.Nullable;

/**
 * Subscriptions in the order of their parties' ids. Answers a {@link SubscriptionPage}.
 *
 * @param state only those, none for all that were ever requested
 * @param after the {@code next} of the page before, none for the first page
 * @param limit see {@link PageLimit}
 */
public record FindSubscriptions(
    @Nullable SubscriptionState state, @Nullable String after, int limit) {

  public FindSubscriptions {
    PageLimit.require(limit);
  }
}

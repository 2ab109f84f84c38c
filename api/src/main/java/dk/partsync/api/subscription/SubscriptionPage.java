package dk.partsync.api.subscription;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of subscriptions as they are now.
 *
 * @param next opaque key of the next page, none on the last
 */
public record SubscriptionPage(List<SubscriptionView> subscriptions, @Nullable String next) {}

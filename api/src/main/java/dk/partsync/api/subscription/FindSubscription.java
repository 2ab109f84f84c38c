package dk.partsync.api.subscription;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a person is or was kept up to date, and on what ground (N-04). Answers a {@link
 * SubscriptionView}; of a party that never was, one with state NONE.
 *
 * @param on the Danish day to tell it for, none for now
 */
public record FindSubscription(String partyId, @Nullable LocalDate on) {}

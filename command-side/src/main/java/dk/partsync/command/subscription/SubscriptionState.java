package dk.partsync.command.subscription;

import dk.partsync.api.subscription.SubscriptionCancelled;
import dk.partsync.api.subscription.SubscriptionConfirmed;
import dk.partsync.api.subscription.SubscriptionEndScheduled;
import dk.partsync.api.subscription.SubscriptionEvent;
import dk.partsync.api.subscription.SubscriptionGround;
import dk.partsync.api.subscription.SubscriptionGroundChanged;
import dk.partsync.api.subscription.SubscriptionRequested;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a subscription stands after its events.
 *
 * @param ground none while the person is not subscribed
 * @param requestedAt when it began, none while the person is not subscribed
 * @param confirmed whether CPR has answered for the person since
 * @param lastDay the last day on which it stands, when its end is due
 */
record SubscriptionState(
    @Nullable SubscriptionGround ground,
    @Nullable Instant requestedAt,
    boolean confirmed,
    @Nullable LocalDate lastDay) {

  static final SubscriptionState NONE = new SubscriptionState(null, null, false, null);

  boolean isActive() {
    return requestedAt != null;
  }

  /** Whether an answer of CPR is the first one since the subscription began. */
  boolean isConfirmedBy(@Nullable Instant answeredAt) {
    return !confirmed
        && answeredAt != null
        && requestedAt != null
        && !answeredAt.isBefore(requestedAt);
  }

  SubscriptionState after(SubscriptionEvent event, Instant at) {
    if (event instanceof SubscriptionRequested requested) {
      return new SubscriptionState(requested.ground(), at, false, null);
    }
    if (event instanceof SubscriptionGroundChanged changed) {
      return new SubscriptionState(changed.ground(), requestedAt, confirmed, lastDay);
    }
    if (event instanceof SubscriptionConfirmed) {
      return new SubscriptionState(ground, requestedAt, true, lastDay);
    }
    if (event instanceof SubscriptionEndScheduled scheduled) {
      return new SubscriptionState(ground, requestedAt, confirmed, scheduled.lastDay());
    }
    return event instanceof SubscriptionCancelled ? NONE : this;
  }
}

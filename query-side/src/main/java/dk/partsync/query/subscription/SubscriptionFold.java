package dk.partsync.query.subscription;

import dk.partsync.api.subscription.SubscriptionCancelled;
import dk.partsync.api.subscription.SubscriptionConfirmed;
import dk.partsync.api.subscription.SubscriptionEndScheduled;
import dk.partsync.api.subscription.SubscriptionEvent;
import dk.partsync.api.subscription.SubscriptionGround;
import dk.partsync.api.subscription.SubscriptionGroundChanged;
import dk.partsync.api.subscription.SubscriptionPeriod;
import dk.partsync.api.subscription.SubscriptionRequested;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;

/** The one place where an event changes a ledger. */
final class SubscriptionFold {

  private SubscriptionFold() {}

  static SubscriptionDocument evolve(
      @Nullable SubscriptionDocument before,
      SubscriptionEvent event,
      DomainEventMessage<? extends SubscriptionEvent> message) {
    Instant at = message.getTimestamp().truncatedTo(ChronoUnit.MILLIS);
    List<SubscriptionPeriod> periods = new ArrayList<>(before == null ? List.of() : before.all());
    if (event instanceof SubscriptionRequested requested) {
      periods.add(
          new SubscriptionPeriod(
              at, List.of(ground(at, requested.ground())), null, null, null, null));
    } else {
      int last = periods.size() - 1;
      if (last < 0) {
        throw new IllegalStateException("a subscription has no event that requests it");
      }
      periods.set(last, changed(periods.get(last), event, at));
    }
    return SubscriptionDocument.of(
        message.getAggregateIdentifier(),
        message.getSequenceNumber() + 1,
        event.partyId(),
        periods);
  }

  private static SubscriptionPeriod changed(
      SubscriptionPeriod period, SubscriptionEvent event, Instant at) {
    if (event instanceof SubscriptionGroundChanged changed) {
      List<SubscriptionPeriod.Ground> grounds = new ArrayList<>(period.grounds());
      grounds.add(ground(at, changed.ground()));
      return new SubscriptionPeriod(
          period.requestedAt(),
          grounds,
          period.confirmedAt(),
          period.endsAfter(),
          period.cancelledAt(),
          period.endReason());
    }
    if (event instanceof SubscriptionConfirmed confirmed) {
      return new SubscriptionPeriod(
          period.requestedAt(),
          period.grounds(),
          confirmed.answeredAt(),
          period.endsAfter(),
          period.cancelledAt(),
          period.endReason());
    }
    if (event instanceof SubscriptionEndScheduled scheduled) {
      return new SubscriptionPeriod(
          period.requestedAt(),
          period.grounds(),
          period.confirmedAt(),
          scheduled.lastDay(),
          period.cancelledAt(),
          period.endReason());
    }
    if (event instanceof SubscriptionCancelled cancelled) {
      return new SubscriptionPeriod(
          period.requestedAt(),
          period.grounds(),
          period.confirmedAt(),
          period.endsAfter(),
          at,
          cancelled.reason());
    }
    throw new IllegalStateException("no fold for " + event.getClass().getName());
  }

  private static SubscriptionPeriod.Ground ground(Instant since, SubscriptionGround ground) {
    return new SubscriptionPeriod.Ground(since, ground);
  }
}

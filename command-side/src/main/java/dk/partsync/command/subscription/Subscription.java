package dk.partsync.command.subscription;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.partsync.api.subscription.SubscriptionConfirmed;
import dk.partsync.api.subscription.SubscriptionEvent;
import java.time.Instant;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * That a person is kept up to date: since when, on what ground, until when and why no longer
 * (N-04). Its events are the ledger, which is never taken back.
 */
public class Subscription {

  @SuppressWarnings("UnusedVariable") // Axon reads it
  @AggregateIdentifier
  private @Nullable String id;

  private SubscriptionState state = SubscriptionState.NONE;

  Subscription() {}

  /** The stream of a party's subscription. */
  public static String idOf(String partyId) {
    return "subscription-" + partyId;
  }

  /** Wanted state in, differences out. */
  void review(SubscriptionPolicy policy, Standing party) {
    policy.differences(party, state).forEach(difference -> apply(difference));
  }

  /** CPR has answered for the person (N-29). */
  public void answered(String partyId, Instant askedAt) {
    if (state.isConfirmedBy(askedAt)) {
      apply(new SubscriptionConfirmed(partyId, askedAt));
    }
  }

  @EventSourcingHandler
  void evolve(SubscriptionEvent event, @Timestamp Instant at) {
    id = idOf(event.partyId());
    state = state.after(event, at);
  }
}

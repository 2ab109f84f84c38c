package dk.partsync.api.subscription;

/** Facts about a person's subscription; its stream is {@code subscription-} and the party's id. */
public sealed interface SubscriptionEvent
    permits SubscriptionRequested,
        SubscriptionGroundChanged,
        SubscriptionConfirmed,
        SubscriptionEndScheduled,
        SubscriptionCancelled {

  String partyId();
}

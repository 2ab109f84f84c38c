package dk.partsync.api.subscription;

import org.axonframework.serialization.Revision;

/** The person is no longer kept up to date. */
@Revision("1")
public record SubscriptionCancelled(String partyId, EndReason reason)
    implements SubscriptionEvent {}

package dk.partsync.api.subscription;

import org.axonframework.serialization.Revision;

/** A person is to be kept up to date from here. */
@Revision("1")
public record SubscriptionRequested(String partyId, SubscriptionGround ground)
    implements SubscriptionEvent {}

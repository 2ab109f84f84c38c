package dk.partsync.api.subscription;

import org.axonframework.serialization.Revision;

/** The subscription goes on, on another ground. */
@Revision("1")
public record SubscriptionGroundChanged(String partyId, SubscriptionGround ground)
    implements SubscriptionEvent {}

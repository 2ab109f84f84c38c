package dk.partsync.api.subscription;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/** CPR has answered for the person for the first time since the subscription was requested. */
@Revision("1")
public record SubscriptionConfirmed(String partyId, Instant answeredAt)
    implements SubscriptionEvent {}

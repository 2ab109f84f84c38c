package dk.partsync.api.subscription;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The subscription ends after a day, unless a ground comes up before.
 *
 * @param lastDay the last day on which it stands, in Denmark; none when no end is due any more
 */
@Revision("1")
public record SubscriptionEndScheduled(String partyId, @Nullable LocalDate lastDay)
    implements SubscriptionEvent {}

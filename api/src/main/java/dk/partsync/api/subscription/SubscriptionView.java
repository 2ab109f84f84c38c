package dk.partsync.api.subscription;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person's subscription at a moment, and all there were.
 *
 * @param day the Danish day that is told
 * @param current the one that stood on the day, none when none did
 * @param all every one so far, the oldest first
 */
public record SubscriptionView(
    String partyId,
    LocalDate day,
    SubscriptionState state,
    @Nullable SubscriptionPeriod current,
    List<SubscriptionPeriod> all) {}

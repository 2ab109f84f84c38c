package dk.partsync.api.subscription;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One subscription from its request to its end.
 *
 * @param grounds on what ground it stood, and from when; the first is that of the request
 * @param confirmedAt when CPR first answered for the person
 * @param endsAfter the last day on which it stands if nothing comes up
 */
public record SubscriptionPeriod(
    Instant requestedAt,
    List<Ground> grounds,
    @Nullable Instant confirmedAt,
    @Nullable LocalDate endsAfter,
    @Nullable Instant cancelledAt,
    @Nullable EndReason endReason) {

  public SubscriptionPeriod {
    grounds = List.copyOf(grounds);
  }

  /** A ground from a moment on. */
  public record Ground(Instant since, SubscriptionGround ground) {}
}

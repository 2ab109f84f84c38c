package dk.partsync.query.subscription;

import dk.partsync.api.subscription.SubscriptionPeriod;
import dk.partsync.api.subscription.SubscriptionState;
import dk.partsync.api.subscription.SubscriptionView;
import dk.partsync.query.projection.MessageAsText;
import dk.partsync.query.projection.VersionedDocument;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Field;

/**
 * The stored ledger of a person.
 *
 * @param periods as text, the oldest first
 */
@Document(SubscriptionDocument.COLLECTION)
record SubscriptionDocument(
    @Id String id,
    @Field(VersionedDocument.VERSION_FIELD) long version,
    @Field("party") String partyId,
    @Field(SubscriptionDocument.STATE) SubscriptionState state,
    @Field("periods") String periods)
    implements VersionedDocument {

  static final String COLLECTION = "subscriptions";
  static final String STATE = "state";

  static SubscriptionDocument of(
      String id, long version, String partyId, List<SubscriptionPeriod> periods) {
    return new SubscriptionDocument(
        id, version, partyId, state(last(periods)), MessageAsText.write(periods));
  }

  static @Nullable SubscriptionPeriod last(List<SubscriptionPeriod> periods) {
    return periods.isEmpty() ? null : periods.get(periods.size() - 1);
  }

  List<SubscriptionPeriod> all() {
    return Arrays.asList(MessageAsText.read(periods, SubscriptionPeriod[].class));
  }

  SubscriptionView viewNow(Clock clock) {
    List<SubscriptionPeriod> all = all();
    SubscriptionPeriod last = last(all);
    boolean stands = last != null && last.cancelledAt() == null;
    return new SubscriptionView(partyId, LocalDate.now(clock), state, stands ? last : null, all);
  }

  /** What stood at any time of the day; the later of two. */
  SubscriptionView viewOn(LocalDate day, Clock clock) {
    Instant begin = day.atStartOfDay(clock.getZone()).toInstant();
    Instant end = day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    List<SubscriptionPeriod> all = all();
    SubscriptionPeriod stood =
        last(
            all.stream()
                .filter(period -> period.requestedAt().isBefore(end))
                .filter(
                    period -> period.cancelledAt() == null || !period.cancelledAt().isBefore(begin))
                .toList());
    return new SubscriptionView(partyId, day, stateOn(stood, end), stood, all);
  }

  private static SubscriptionState stateOn(@Nullable SubscriptionPeriod period, Instant end) {
    if (period == null) {
      return SubscriptionState.NONE;
    }
    if (period.cancelledAt() != null && period.cancelledAt().isBefore(end)) {
      return SubscriptionState.CANCELLED;
    }
    Instant confirmed = period.confirmedAt();
    return confirmed != null && confirmed.isBefore(end)
        ? SubscriptionState.CONFIRMED
        : SubscriptionState.REQUESTED;
  }

  private static SubscriptionState state(@Nullable SubscriptionPeriod last) {
    if (last == null) {
      return SubscriptionState.NONE;
    }
    if (last.cancelledAt() != null) {
      return SubscriptionState.CANCELLED;
    }
    return last.confirmedAt() == null ? SubscriptionState.REQUESTED : SubscriptionState.CONFIRMED;
  }
}

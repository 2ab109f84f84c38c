package dk.partsync.command.subscription;

import dk.partsync.api.DanishWorkdays;
import dk.partsync.api.cpr.CprNumber;
import dk.partsync.api.cpr.CprStamp;
import dk.partsync.api.cpr.PersonStatus;
import dk.partsync.api.party.CprDataFetched;
import dk.partsync.api.party.CprEvent;
import dk.partsync.api.party.CprNumberAssigned;
import dk.partsync.api.party.CprNumbersChanged;
import dk.partsync.api.party.CprStatusChanged;
import dk.partsync.api.party.CprUpdatesPaused;
import dk.partsync.api.party.CprUpdatesResumed;
import dk.partsync.api.subscription.SubscriptionEvent;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The little that is kept in memory of a party that is on a case or has a CPR number. */
final class KnownPerson {

  /** Which of the person's events say something here; the others need not be read. */
  static final Set<Class<? extends CprEvent>> EVENTS =
      Set.of(
          CprNumberAssigned.class,
          CprNumbersChanged.class,
          CprStatusChanged.class,
          CprDataFetched.class,
          CprUpdatesPaused.class,
          CprUpdatesResumed.class);

  private final String partyId;
  private final Set<String> cases = new TreeSet<>();
  private @Nullable CprNumber number;
  private boolean gone;
  private @Nullable CprStamp stamp;
  private @Nullable Pause pause;
  private SubscriptionState subscription = SubscriptionState.NONE;

  KnownPerson(String partyId) {
    this.partyId = partyId;
  }

  String partyId() {
    return partyId;
  }

  Set<String> cases() {
    return cases;
  }

  SubscriptionState subscription() {
    return subscription;
  }

  boolean hasNumber() {
    return number != null && !number.isReplacement();
  }

  boolean isGone() {
    return gone;
  }

  @Nullable Instant answeredAt() {
    return stamp == null ? null : stamp.fetchedAt();
  }

  /** As the runs see it; none while it is not subscribed. */
  @Nullable SubscribedPerson subscribed() {
    return number == null || !subscription.isActive()
        ? null
        : new SubscribedPerson(partyId, number, subscription.confirmed(), stamp, pause);
  }

  void evolve(SubscriptionEvent event, Instant at) {
    subscription = subscription.after(event, at);
  }

  void evolve(CprEvent event, @Nullable String who, Instant at) {
    if (event instanceof CprNumberAssigned assigned) {
      number = new CprNumber(assigned.cprNumber());
    } else if (event instanceof CprNumbersChanged changed) {
      number = changed.numbers().current().isEmpty() ? number : currentOf(changed);
    } else if (event instanceof CprStatusChanged changed) {
      PersonStatus status = changed.status().status();
      gone = status == PersonStatus.DEAD || status == PersonStatus.ANNULLED;
    } else if (event instanceof CprDataFetched fetched) {
      stamp = fetched.stamp();
    } else if (event instanceof CprUpdatesPaused paused) {
      pause = new Pause(paused.until(), who);
    } else if (event instanceof CprUpdatesResumed && pause != null) {
      pause = pause.endedOn(DanishWorkdays.dayOf(at));
    }
  }

  private static CprNumber currentOf(CprNumbersChanged changed) {
    return new CprNumber(changed.numbers().current());
  }
}

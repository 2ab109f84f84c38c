package dk.partsync.command.party;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.RejectionCode;
import dk.partsync.api.access.MetaKeys;
import dk.partsync.api.cpr.CprNumber;
import dk.partsync.api.cpr.CprNumbers;
import dk.partsync.api.cpr.CprOutcome;
import dk.partsync.api.cpr.CprPerson;
import dk.partsync.api.cpr.CprStamp;
import dk.partsync.api.cpr.CprTrigger;
import dk.partsync.api.party.AddressProtectionTermReached;
import dk.partsync.api.party.ContactType;
import dk.partsync.api.party.CprDataFetched;
import dk.partsync.api.party.CprEvent;
import dk.partsync.api.party.CprFetchDequeued;
import dk.partsync.api.party.CprFetchQueued;
import dk.partsync.api.party.CprNumberAssigned;
import dk.partsync.api.party.CprUpdatesPaused;
import dk.partsync.api.party.CprUpdatesResumed;
import dk.partsync.api.party.PartyRegistered;
import dk.partsync.api.party.PersonDetails;
import dk.partsync.api.party.PersonEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * A party that is a person: what the organisation has written down about it, and beside that what
 * CPR says.
 */
public class Person {

  static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

  @AggregateIdentifier private String id;
  private @Nullable PartyRegistered registration;
  private @Nullable String firstNumber;
  private PersonDetails details;
  private PersonInCpr cpr = PersonInCpr.NOTHING;
  private ProtectionTurns turns = ProtectionTurns.NONE;
  private long version;

  /** A person that is still to be registered, or to have its events replayed onto it. */
  @SuppressWarnings("NullAway.Init")
  Person() {}

  boolean isRegistered() {
    return registration != null;
  }

  /** Registers the person; the same registration again changes nothing. */
  void register(String partyId, PersonDetails wanted) {
    PartyRegistered wantedAs = new PartyRegistered(partyId, ContactType.P, wanted);
    if (registration == null) {
      apply(wantedAs);
    } else if (!registration.equals(wantedAs)) {
      throw keyReused();
    }
  }

  /** Registers the person with its number; the same registration again changes nothing. */
  void register(String partyId, CprNumber number, PersonDetails wanted) {
    PartyRegistered wantedAs = new PartyRegistered(partyId, ContactType.C, wanted);
    if (registration == null) {
      apply(wantedAs);
      apply(new CprNumberAssigned(partyId, number.value()));
    } else if (!registration.equals(wantedAs) || !number.value().equals(firstNumber)) {
      throw keyReused();
    }
  }

  /** Sets what differs; answers the version after it. */
  long change(PersonDetails wanted, @Nullable Long expectedVersion) {
    if (wanted.equals(details)) {
      return version;
    }
    requireVersion(expectedVersion);
    if (wanted.name().full().isEmpty() && cpr.numbers().current().isEmpty()) {
      throw new CommandRejected(
          RejectionCode.INVALID_REQUEST, "A person without CPR number needs a name.");
    }
    apply(DetailsDifference.between(id, details, wanted));
    return version;
  }

  /** Whether the number is still to be written down. */
  boolean lacks(CprNumber number, @Nullable Long expectedVersion) {
    if (cpr.has(number)) {
      return false;
    }
    requireVersion(expectedVersion);
    if (cpr.askedBy() != null) {
      throw new CommandRejected(
          RejectionCode.KEPT_BY_REGISTER,
          "The person has another CPR number, which only CPR changes.");
    }
    return true;
  }

  void assign(CprNumber number) {
    apply(new CprNumberAssigned(id, number.value()));
  }

  /** Numbers of the delivery that are not known to be the person's yet. */
  List<String> newNumbers(CprPerson delivered) {
    return KnownNumbers.newIn(cpr.numbers(), delivered.numbers());
  }

  /** Whether a delivery is left aside, and why; none when it is to be taken. */
  @Nullable SyncOutcome leaves(CprStamp delivery) {
    CprStamp newest = cpr.stamp();
    if (newest != null && delivery.isOlderThan(newest)) {
      return SyncOutcome.UNCHANGED;
    }
    boolean paused = cpr.isPausedOn(LocalDate.ofInstant(delivery.fetchedAt(), DENMARK));
    return paused && delivery.trigger() == CprTrigger.SYNC ? SyncOutcome.PAUSED : null;
  }

  /**
   * Emits what differs between the person as known and as delivered; of a fetch by hand that there
   * was one, also when nothing differs.
   *
   * @param elsewhere numbers of the delivery that other parties have and this one does not get
   */
  SyncOutcome bringInStep(
      CprPerson delivered, CprStamp delivery, List<String> elsewhere, MetaData origin) {
    if (!KnownNumbers.areOfOnePerson(cpr.numbers(), delivered.numbers())) {
      throw new IllegalStateException("a delivery from CPR is not of the person it came for");
    }
    CprNumbers numbers = KnownNumbers.after(cpr.numbers(), delivered.numbers(), elsewhere);
    List<CprEvent> differences =
        CprDifferences.between(id, cpr.person(), delivered.withNumbers(numbers), delivery);
    boolean news =
        cpr.stamp() == null
            || !differences.isEmpty()
            || !Objects.equals(cpr.person().personId(), delivered.personId());
    boolean asked = delivery.trigger() != CprTrigger.SYNC && !delivery.equals(cpr.stamp());
    if (cpr.waitsSince(delivery.fetchedAt())) {
      dequeueFetch(news ? CprOutcome.UPDATED : CprOutcome.UNCHANGED);
    }
    MetaData from = cpr.stamp() == null ? origin.and(MetaKeys.FIRST_DELIVERY, true) : origin;
    differences.forEach(difference -> apply(difference, from));
    if (news || asked) {
      apply(new CprDataFetched(id, delivered.personId(), delivery), from);
    }
    return news ? SyncOutcome.CHANGED : SyncOutcome.UNCHANGED;
  }

  /** Leaves the person as it is until the end of the day; answers the version after it. */
  long pause(String reason, LocalDate until) {
    CprUpdatesPaused pause = new CprUpdatesPaused(id, reason, until);
    if (!pause.equals(cpr.pause())) {
      apply(pause);
    }
    return version;
  }

  /** Ends a pause; answers the version after it. */
  long resume() {
    if (cpr.pause() != null) {
      apply(new CprUpdatesResumed(id));
    }
    return version;
  }

  /** Tells what the calendar has done to protections, once each; answers how much that was. */
  int tellTurns(Instant now) {
    List<AddressProtectionTermReached> due = turns.due(id, now);
    due.forEach(turn -> apply(turn));
    return due.size();
  }

  /** The register was down: the fetch waits until it is up again. */
  void queueFetch() {
    if (cpr.waitingSince() == null) {
      apply(new CprFetchQueued(id));
    }
  }

  /** No fetch waits any longer. */
  void dequeueFetch(CprOutcome outcome) {
    if (cpr.waitingSince() != null) {
      apply(new CprFetchDequeued(id, outcome));
    }
  }

  long version() {
    return version;
  }

  private void requireVersion(@Nullable Long expectedVersion) {
    if (expectedVersion != null && expectedVersion != version) {
      throw new CommandRejected(
          RejectionCode.VERSION_CONFLICT,
          "The party has version " + version + ", not " + expectedVersion + ".");
    }
  }

  private static CommandRejected keyReused() {
    return new CommandRejected(
        RejectionCode.IDEMPOTENCY_KEY_REUSED, "Another party was registered with this key.");
  }

  @EventSourcingHandler
  void evolve(PersonEvent event) {
    id = event.partyId();
    version++;
    details = event.applyTo(details);
    if (event instanceof PartyRegistered registered) {
      registration = registered;
    }
  }

  @EventSourcingHandler
  void evolve(CprEvent event, @Timestamp Instant at) {
    version++;
    cpr = cpr.after(event, at);
    turns = turns.after(event);
    if (event instanceof CprNumberAssigned assigned && firstNumber == null) {
      firstNumber = assigned.cprNumber();
    }
  }
}

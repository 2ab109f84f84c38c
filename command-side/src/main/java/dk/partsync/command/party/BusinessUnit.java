package dk.partsync.command.party;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.DanishWorkdays;
import dk.partsync.api.RejectionCode;
import dk.partsync.api.cvr.CvrStamp;
import dk.partsync.api.cvr.CvrTrigger;
import dk.partsync.api.cvr.CvrUnit;
import dk.partsync.api.party.CvrDataFetched;
import dk.partsync.api.party.CvrEvent;
import dk.partsync.api.party.CvrUnitCeased;
import dk.partsync.api.party.CvrUnitRegistered;
import dk.partsync.api.party.CvrUnitReopened;
import dk.partsync.api.party.CvrUpdatesPaused;
import dk.partsync.api.party.CvrUpdatesResumed;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** A party that is a company or production unit: CVR says what it should be. */
public class BusinessUnit {

  @AggregateIdentifier private String id;
  private @Nullable CvrUnit unit;
  private CvrStamp stamp;
  private @Nullable CvrUpdatesPaused pause;
  private long version;

  /** One that is still to be registered, or to have its events replayed onto it. */
  @SuppressWarnings("NullAway.Init")
  BusinessUnit() {}

  /**
   * How the party of a unit begins that nobody has: the very message that the aggregate would
   * publish, made without one, for a first load begins many.
   */
  static DomainEventMessage<CvrUnitRegistered> registered(
      String partyId, CvrUnit unit, CvrStamp stamp, MetaData origin) {
    return new GenericDomainEventMessage<>(
        BusinessUnit.class.getSimpleName(),
        partyId,
        0,
        new CvrUnitRegistered(partyId, unit, stamp),
        origin);
  }

  /** Registers the unit; the same unit again changes nothing. */
  void register(String partyId, CvrUnit delivered, CvrStamp delivery) {
    if (unit != null && isOf(delivered)) {
      return;
    }
    if (unit != null) {
      throw new CommandRejected(
          RejectionCode.IDEMPOTENCY_KEY_REUSED, "Another party was registered with this key.");
    }
    apply(new CvrUnitRegistered(partyId, delivered, delivery));
  }

  /**
   * Emits what differs between the unit as known and as delivered; of a fetch by hand that there
   * was one, also when nothing differs. An older delivery than the known one changes nothing.
   */
  SyncOutcome bringInStep(CvrUnit delivered, CvrStamp delivery, MetaData origin) {
    if (!isOf(delivered)) {
      throw new IllegalStateException("a delivery from CVR is not of the unit it came for");
    }
    if (delivery.isOlderThan(stamp)) {
      return SyncOutcome.UNCHANGED;
    }
    if (delivery.trigger() == CvrTrigger.SYNC && isPausedAt(delivery)) {
      return SyncOutcome.PAUSED;
    }
    boolean asked = delivery.trigger() == CvrTrigger.MANUAL && !delivery.equals(stamp);
    List<CvrEvent> differences = CvrDifferences.between(id, known(), delivered, delivery);
    differences.forEach(difference -> apply(difference, origin));
    if (asked) {
      apply(new CvrDataFetched(id, delivery), origin);
    }
    return outcome(differences);
  }

  private boolean isOf(CvrUnit delivered) {
    return delivered.identity().unitId().equals(known().identity().unitId());
  }

  private static SyncOutcome outcome(List<CvrEvent> differences) {
    if (differences.stream().anyMatch(CvrUnitCeased.class::isInstance)) {
      return SyncOutcome.CLOSED;
    }
    if (differences.stream().anyMatch(CvrUnitReopened.class::isInstance)) {
      return SyncOutcome.REOPENED;
    }
    return differences.isEmpty() ? SyncOutcome.UNCHANGED : SyncOutcome.CHANGED;
  }

  private boolean isPausedAt(CvrStamp delivery) {
    return pause != null && !DanishWorkdays.dayOf(delivery.fetchedAt()).isAfter(pause.until());
  }

  /** Lets runs leave it as it is until the end of the day; answers the version after it. */
  long pause(String reason, LocalDate until) {
    CvrUpdatesPaused wanted = new CvrUpdatesPaused(id, reason, until);
    if (!wanted.equals(pause)) {
      apply(wanted);
    }
    return version;
  }

  /** Ends a pause; answers the version after it. */
  long resume() {
    if (pause != null) {
      apply(new CvrUpdatesResumed(id));
    }
    return version;
  }

  long version() {
    return version;
  }

  private CvrUnit known() {
    if (unit == null) {
      throw new IllegalStateException("the party is no unit yet");
    }
    return unit;
  }

  @EventSourcingHandler
  void evolve(CvrEvent event) {
    version++;
    if (event instanceof CvrUnitRegistered registered) {
      id = registered.partyId();
      unit = registered.unit();
    } else {
      unit = event.applyTo(known());
    }
    CvrStamp said = event.stamp();
    if (said != null) {
      stamp = said;
    }
    if (event instanceof CvrUpdatesPaused paused) {
      pause = paused;
    } else if (event instanceof CvrUpdatesResumed) {
      pause = null;
    }
  }
}

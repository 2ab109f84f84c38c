package dk.partsync.command.party;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.partsync.api.party.SorPartyEvent;
import dk.partsync.api.party.SorUnitClosed;
import dk.partsync.api.party.SorUnitImported;
import dk.partsync.api.party.SorUnitReopened;
import dk.partsync.api.sor.SorRow;
import dk.partsync.api.sor.SorStamp;
import dk.partsync.api.sor.SorUnit;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;

/**
 * A person or organisation that the organisation deals with. Registers say what it should be; the
 * party says what differs.
 */
public class Party {

  @AggregateIdentifier private String id;
  private SorUnit unit;
  private SorStamp stamp;
  private boolean closed;

  /** For Axon, which replays the events onto it. */
  @SuppressWarnings("NullAway.Init")
  Party() {}

  /**
   * How the party of a unit begins that SOR knows and we do not: the very message that the
   * aggregate would publish, made without one, for an import begins many. The event store refuses
   * it when the party is there already.
   *
   * @param origin joins the correlation data of the current unit of work
   */
  public static DomainEventMessage<SorUnitImported> imported(SorRow row, MetaData origin) {
    String id = row.sorId().partyId();
    return new GenericDomainEventMessage<>(
        Party.class.getSimpleName(),
        id,
        0,
        new SorUnitImported(id, row.sorId().value(), row.unit(), row.stamp()),
        origin);
  }

  /**
   * Emits what differs between the unit as known and as delivered, and nothing when nothing does.
   */
  public SyncOutcome bringInStep(SorRow row, MetaData origin) {
    if (row.stamp().isOlderThan(stamp)) {
      return SyncOutcome.UNCHANGED;
    }
    boolean reopens = closed;
    if (reopens) {
      apply(new SorUnitReopened(id, row.unit().endDate(), row.stamp()), origin);
    }
    List<SorPartyEvent> differences = SorDifferences.between(id, unit, row);
    differences.forEach(difference -> apply(difference, origin));
    return reopens
        ? SyncOutcome.REOPENED
        : differences.isEmpty() ? SyncOutcome.UNCHANGED : SyncOutcome.CHANGED;
  }

  /** The unit is missing from a complete snapshot. */
  public SyncOutcome close(
      LocalDate endDate, boolean inferred, List<String> replacedBy, MetaData origin) {
    if (closed) {
      return SyncOutcome.UNCHANGED;
    }
    apply(new SorUnitClosed(id, endDate, inferred, replacedBy), origin);
    return SyncOutcome.CLOSED;
  }

  @EventSourcingHandler
  void evolve(SorUnitImported event) {
    id = event.partyId();
    unit = event.unit();
    stamp = event.stamp();
  }

  @EventSourcingHandler
  void evolve(SorPartyEvent event) {
    unit = event.applyTo(unit);
    closed = event instanceof SorUnitClosed || (closed && !(event instanceof SorUnitReopened));
    SorStamp said = event.stamp();
    if (said != null) {
      stamp = said;
    }
  }
}

package dk.partsync.command.cvr;

import dk.partsync.api.DanishWorkdays;
import dk.partsync.api.access.MetaKeys;
import dk.partsync.api.cvr.CvrUnitsWanted;
import dk.partsync.api.party.CvrEvent;
import dk.partsync.api.party.CvrNumberChanged;
import dk.partsync.api.party.CvrUnitRegistered;
import dk.partsync.api.sync.Register;
import dk.partsync.api.sync.RejectedRow;
import dk.partsync.api.sync.RowReason;
import dk.partsync.api.sync.SyncMode;
import dk.partsync.api.sync.SyncRowsRejected;
import dk.partsync.api.sync.SyncRunStarted;
import dk.partsync.command.sync.LogFollower;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/**
 * What is known of every company and production unit, and which are wanted, light enough to hold
 * them all. It follows the event log itself and is brought up to the log's head before it answers,
 * so a plan never misses an acknowledged event.
 */
final class KnownCvrUnits {

  private final LogFollower log;
  private final Map<String, KnownCvrUnit> units = new HashMap<>();
  private final Map<String, String> unitIds = new HashMap<>();
  private final WantedNumbers wanted = new WantedNumbers();
  private @Nullable String dryRun;

  KnownCvrUnits(StreamableMessageSource<TrackedEventMessage<?>> log) {
    this.log = new LogFollower(log);
  }

  /**
   * Every unit by its id in CVR, as of the log's head; the map is not to be used after the next
   * call.
   *
   * @throws InterruptedException when the thread was asked to stop
   */
  synchronized Map<String, KnownCvrUnit> atHead() throws InterruptedException {
    log.toHead(this::take);
    return Collections.unmodifiableMap(units);
  }

  /** Numbers that are wanted and no party has, see {@link WantedNumbers#open(boolean)}. */
  synchronized List<String> wantedNumbers(boolean everything) throws InterruptedException {
    log.toHead(this::take);
    return wanted.open(everything);
  }

  private void take(TrackedEventMessage<?> event) {
    Class<?> type = event.getPayloadType();
    if (CvrEvent.class.isAssignableFrom(type)) {
      take((CvrEvent) event.getPayload(), event);
    } else if (type == CvrUnitsWanted.class) {
      wanted.wanted((CvrUnitsWanted) event.getPayload());
    } else if (type == SyncRowsRejected.class) {
      take((SyncRowsRejected) event.getPayload());
    } else if (type == SyncRunStarted.class) {
      started((SyncRunStarted) event.getPayload());
    }
  }

  private void take(CvrEvent said, TrackedEventMessage<?> event) {
    if (said instanceof CvrUnitRegistered registered) {
      KnownCvrUnit unit = KnownCvrUnit.registered(registered);
      units.put(unit.unitId(), unit);
      unitIds.put(unit.partyId(), unit.unitId());
      wanted.registered(registered.unit().identity());
    } else {
      String who = (String) event.getMetaData().get(MetaKeys.WHO);
      evolve(
          said.partyId(),
          unit -> unit.after(said, who, DanishWorkdays.dayOf(event.getTimestamp())));
      if (said instanceof CvrNumberChanged changed) {
        wanted.registered(changed.identity());
      }
    }
  }

  /** A dry run leaves everything to the next one. */
  private void take(SyncRowsRejected part) {
    if (!part.runId().equals(dryRun)) {
      part.rows().forEach(this::rejected);
    }
  }

  /** Rows of other registers name neither such a party nor such a number. */
  private void rejected(RejectedRow row) {
    if (row.partyId() != null) {
      evolve(row.partyId(), unit -> unit.withUnanswered(true));
    } else if (row.number() != null && row.reason() == RowReason.UNIT_UNKNOWN) {
      wanted.unknown(row.number());
    }
  }

  /** A run that asks for everything finds out again who gets no answer. */
  private void started(SyncRunStarted run) {
    if (run.register() != Register.CVR) {
      return;
    }
    if (run.dryRun()) {
      dryRun = run.runId();
    } else if (run.mode() == SyncMode.FULL) {
      units.replaceAll((id, unit) -> unit.unanswered() ? unit.withUnanswered(false) : unit);
    }
  }

  private void evolve(String partyId, UnaryOperator<KnownCvrUnit> change) {
    String unitId = unitIds.get(partyId);
    if (unitId != null) {
      units.computeIfPresent(unitId, (id, unit) -> change.apply(unit));
    }
  }
}

package dk.partsync.command.sor;

import dk.partsync.api.party.SorPartyEvent;
import dk.partsync.api.party.SorUnitImported;
import dk.partsync.api.sor.SorId;
import dk.partsync.command.sync.LogFollower;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.StreamableMessageSource;

/**
 * What is known of every SOR unit, light enough to hold them all: planning compares a snapshot with
 * it. It follows the event log itself and is brought up to the log's head before it answers, so a
 * plan never misses an acknowledged event.
 */
final class KnownSorUnits {

  private final LogFollower log;
  private final Map<SorId, KnownSorUnit> units = new HashMap<>();
  private final SharedDays days = new SharedDays();

  KnownSorUnits(StreamableMessageSource<TrackedEventMessage<?>> log) {
    this.log = new LogFollower(log);
  }

  /**
   * Every unit as of the log's head; the map is not to be used after the next call.
   *
   * @throws InterruptedException when the thread was asked to stop
   */
  synchronized Map<SorId, KnownSorUnit> atHead() throws InterruptedException {
    log.toHead(this::take);
    return Collections.unmodifiableMap(units);
  }

  private void take(TrackedEventMessage<?> event) {
    if (SorPartyEvent.class.isAssignableFrom(event.getPayloadType())) {
      evolve((SorPartyEvent) event.getPayload());
    }
  }

  private void evolve(SorPartyEvent event) {
    if (event instanceof SorUnitImported imported) {
      SorId id = new SorId(imported.sorId());
      units.put(id, days.in(KnownSorUnit.imported(imported)));
    } else {
      SorId id = new SorId(event.partyId().substring("sor-".length()));
      units.computeIfPresent(id, (unchanged, known) -> days.in(known.after(event)));
    }
  }

  /** How many of the units are open. */
  static long open(Collection<KnownSorUnit> units) {
    return units.stream().filter(unit -> !unit.closed()).count();
  }
}

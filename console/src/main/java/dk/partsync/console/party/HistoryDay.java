package dk.partsync.console.party;

import java.time.Instant;
import java.util.List;

/**
 * What became known on one Danish day, newest first.
 *
 * @param at a moment of the day
 */
record HistoryDay(Instant at, List<HistoryDelivery> deliveries) {

  HistoryDay {
    deliveries = List.copyOf(deliveries);
  }
}

package dk.partsync.console.access;

import dk.partsync.api.cpr.CprTrigger;
import dk.partsync.api.party.FindPartyHistory;
import dk.partsync.api.party.PartyHistory;
import dk.partsync.web.Queries;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** When the register delivered something about a person, and what it was asked for. */
@Component
class Deliveries {

  private static final int EVENTS = 200;

  private final Queries queries;

  Deliveries(Queries queries) {
    this.queries = queries;
  }

  /** The oldest first. */
  List<Delivery> of(String partyId) {
    Map<Instant, Delivery> deliveries = new LinkedHashMap<>();
    Long after = 0L;
    while (after != null) {
      PartyHistory page =
          queries
              .find(new FindPartyHistory(partyId, after, EVENTS), PartyHistory.class)
              .orElseGet(() -> new PartyHistory(partyId, List.of(), null));
      page.entries().stream().map(PartyHistory.Entry::origin).forEach(o -> note(deliveries, o));
      after = page.next();
    }
    return List.copyOf(deliveries.values());
  }

  private static void note(Map<Instant, Delivery> deliveries, PartyHistory.Origin origin) {
    Instant fetchedAt = origin.fetchedAt();
    CprTrigger trigger = origin.trigger();
    if (fetchedAt != null && trigger != null) {
      deliveries.putIfAbsent(fetchedAt, new Delivery(fetchedAt, trigger));
    }
  }

  /** One answer of CPR that brought something new. */
  record Delivery(Instant at, CprTrigger trigger) {}
}

package dk.partsync.command.party;

import dk.partsync.api.party.CprEvent;
import dk.partsync.command.sync.LogFollower;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/**
 * Whose protection turns when. It follows the event log itself and is brought up to the log's head
 * before it answers; besides what is new there, an answer costs no more than what is due.
 */
final class KnownProtections {

  private final LogFollower log;
  private final Map<String, ProtectionTurns> persons = new HashMap<>();
  private final NavigableMap<Instant, Set<String>> agenda = new TreeMap<>();

  KnownProtections(StreamableMessageSource<TrackedEventMessage<?>> log) {
    this.log = new LogFollower(log);
  }

  /**
   * Persons with something to tell, in the order of their parties' ids, so that whoever locks them
   * does so in this order.
   *
   * @param most how many at most
   * @throws InterruptedException when the thread was asked to stop
   */
  synchronized List<String> due(Instant now, int most) throws InterruptedException {
    log.toHead(this::take);
    return agenda.headMap(now, true).values().stream()
        .flatMap(Set::stream)
        .limit(most)
        .sorted()
        .toList();
  }

  private void take(TrackedEventMessage<?> event) {
    if (ProtectionTurns.EVENTS.contains(event.getPayloadType())) {
      CprEvent said = (CprEvent) event.getPayload();
      ProtectionTurns before = persons.getOrDefault(said.partyId(), ProtectionTurns.NONE);
      ProtectionTurns after = before.after(said);
      strike(said.partyId(), before.next());
      note(said.partyId(), after.next());
      if (after.spans().isEmpty()) {
        persons.remove(said.partyId());
      } else {
        persons.put(said.partyId(), after);
      }
    }
  }

  private void strike(String partyId, @Nullable Instant moment) {
    if (moment != null) {
      agenda.computeIfPresent(
          moment, (at, ids) -> ids.remove(partyId) && ids.isEmpty() ? null : ids);
    }
  }

  private void note(String partyId, @Nullable Instant moment) {
    if (moment != null) {
      agenda.computeIfAbsent(moment, at -> new TreeSet<>()).add(partyId);
    }
  }
}

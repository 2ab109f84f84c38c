package dk.partsync.app.crash;

import dk.partsync.api.party.PartyRegistered;
import dk.partsync.api.party.SorUnitImported;
import dk.partsync.api.sync.SyncChunkApplied;
import dk.partsync.api.sync.SyncRunStarted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is true of every log, whenever the process ended: nothing is missing, nothing is twice. */
final class LogRules {

  private final List<String> breaches = new ArrayList<>();
  private final Set<String> eventIds = new HashSet<>();
  private final Set<Object> onlyOnce = new HashSet<>();
  private final Map<String, Long> sequences = new HashMap<>();

  private LogRules() {}

  /** What breaks the rules, in words; nothing if the log is sound. */
  static List<String> breachesIn(List<Fact> log) {
    LogRules rules = new LogRules();
    for (int i = 0; i < log.size(); i++) {
      rules.check(i + 1, log.get(i));
    }
    return rules.breaches;
  }

  private void check(long expected, Fact fact) {
    if (fact.position() != expected) {
      breaches.add("position " + fact.position() + " where " + expected + " should be");
    }
    if (!eventIds.add(fact.eventId())) {
      breaches.add("event twice at position " + fact.position());
    }
    long sequence = sequences.merge(fact.aggregateId(), 0L, (last, zero) -> last + 1);
    if (fact.sequence() != sequence) {
      breaches.add(
          "sequence %d where %d should be, at position %d"
              .formatted(fact.sequence(), sequence, fact.position()));
    }
    Object once = onlyOnce(fact.payload());
    if (once != null && !onlyOnce.add(once)) {
      breaches.add("happened twice: " + once + " at position " + fact.position());
    }
  }

  /** What may happen once only, as a key. */
  private static Object onlyOnce(Object payload) {
    if (payload instanceof SyncChunkApplied receipt) {
      return List.of("receipt", receipt.runId(), receipt.chunk());
    }
    if (payload instanceof SorUnitImported unit) {
      return List.of("import", unit.partyId());
    }
    if (payload instanceof PartyRegistered person) {
      return List.of("registration", person.partyId());
    }
    if (payload instanceof SyncRunStarted run) {
      return List.of("start", run.runId());
    }
    return null;
  }
}

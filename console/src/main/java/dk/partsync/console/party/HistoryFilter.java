package dk.partsync.console.party;

import dk.partsync.api.party.PartyHistory;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A kind of change that a time line can be narrowed to.
 *
 * @param count how many facts of the party are of it
 * @param chosen whether it is narrowed to it now
 */
record HistoryFilter(HistoryKind kind, String label, int count, boolean chosen) {

  /** The kinds that the party has facts of. */
  static List<HistoryFilter> of(
      List<PartyHistory.Entry> entries, int cases, Set<HistoryKind> chosen, HistoryText text) {
    Map<HistoryKind, Integer> counts = new EnumMap<>(HistoryKind.class);
    entries.forEach(
        entry -> HistoryKind.of(entry).forEach(kind -> counts.merge(kind, 1, Integer::sum)));
    if (cases > 0) {
      counts.put(HistoryKind.CASES, cases);
    }
    chosen.forEach(kind -> counts.putIfAbsent(kind, 0));
    return counts.entrySet().stream()
        .map(
            one ->
                new HistoryFilter(
                    one.getKey(),
                    text.kind(one.getKey()),
                    one.getValue(),
                    chosen.contains(one.getKey())))
        .toList();
  }
}

package dk.partsync.console.party;

import dk.partsync.api.party.PartyValues;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** On which of the two axes of time a party is asked for (N-11). */
enum HistoryAsk {
  /** What we knew at the moment, of what the register then said for that day. */
  KNEW,
  /** What we know today of what the register says for that day. */
  KNOW;

  @Nullable PartyValues of(HistoryReader reader, String id, HistoryMoment moment) {
    Instant knownAt = this == KNEW ? moment.end() : Instant.now();
    return reader.values(id, knownAt, moment.day()).orElse(null);
  }

  /** The party today, on both axes. */
  static @Nullable PartyValues today(HistoryReader reader, String id) {
    LocalDate today = HistoryMoment.today();
    return reader.values(id, Instant.now(), today).orElse(null);
  }
}

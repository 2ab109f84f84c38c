package dk.partsync.console.party;

import dk.partsync.api.party.FindParty;
import dk.partsync.api.party.FindPartyHistory;
import dk.partsync.api.party.FindPartyValues;
import dk.partsync.api.party.PartyHistory;
import dk.partsync.api.party.PartyValues;
import dk.partsync.api.party.PartyView;
import dk.partsync.console.NotFoundException;
import dk.partsync.web.Queries;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Asks for a party's history, always with what is protected now left out. */
@Component
class HistoryReader {

  private static final int AT_ONCE = 200;

  private final Queries queries;

  HistoryReader(Queries queries) {
    this.queries = queries;
  }

  /** The party as it is now, without its numbers. */
  PartyView party(String id) {
    return queries
        .find(new FindParty(id, false), PartyView.class)
        .orElseThrow(NotFoundException::new);
  }

  /** All that happened, oldest first. */
  List<PartyHistory.Entry> entries(String id) {
    List<PartyHistory.Entry> entries = new ArrayList<>();
    Long after = 0L;
    while (after != null) {
      PartyHistory page =
          queries
              .find(new FindPartyHistory(id, after, AT_ONCE), PartyHistory.class)
              .orElseThrow(NotFoundException::new);
      entries.addAll(page.entries());
      after = page.next();
    }
    return entries;
  }

  /** What was known at a moment of a day; nothing when the party was not known then. */
  Optional<PartyValues> values(String id, Instant knownAt, LocalDate validOn) {
    return queries.find(new FindPartyValues(id, knownAt, validOn), PartyValues.class);
  }
}

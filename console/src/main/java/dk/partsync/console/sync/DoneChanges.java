package dk.partsync.console.sync;

import dk.partsync.api.PageLimit;
import dk.partsync.api.party.FindPartyHistory;
import dk.partsync.api.party.PartyHistory;
import dk.partsync.api.sync.PlannedChange;
import dk.partsync.web.Queries;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a run did to a party, as the party's own history tells it: masked as that is (N-06). */
@Component
final class DoneChanges {

  /** Parties with a longer history than these pages are looked up there. */
  private static final int PAGES = 5;

  private final Queries queries;

  DoneChanges(Queries queries) {
    this.queries = queries;
  }

  ChangedValues of(String runId, PlannedChange planned) {
    List<PartyHistory.Change> changes = new ArrayList<>();
    Long after = 0L;
    for (int page = 0; page < PAGES && after != null; page++) {
      Optional<PartyHistory> history =
          queries.find(
              new FindPartyHistory(planned.party(), after, PageLimit.MAX), PartyHistory.class);
      history.stream()
          .flatMap(found -> found.entries().stream())
          .filter(entry -> runId.equals(entry.origin().run()))
          .forEach(entry -> changes.addAll(entry.changes()));
      after = history.map(PartyHistory::next).orElse(null);
    }
    return ChangedValues.of(planned.action(), changes);
  }
}

package dk.partsync.console.sync;

import dk.partsync.api.party.FindParty;
import dk.partsync.api.party.PartyView;
import dk.partsync.api.sync.FindPlannedChanges;
import dk.partsync.api.sync.PlannedChange;
import dk.partsync.api.sync.PlannedChangePage;
import dk.partsync.api.sync.SyncRunView;
import dk.partsync.web.Queries;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a run does to whom, page by page: as planned, and as it was done once that is known. */
@Component
public final class PlannedParties {

  private final Queries queries;
  private final DoneChanges done;

  PlannedParties(Queries queries, DoneChanges done) {
    this.queries = queries;
    this.done = done;
  }

  Page of(SyncRunView run, ListKey key, int size) {
    PlannedChangePage part =
        queries.ask(new FindPlannedChanges(run.id(), key.part()), PlannedChangePage.class);
    return new Page(
        key.page(part.changes(), size).stream().map(change -> row(run, change)).toList(),
        key.next(part.changes().size(), size, part.next()));
  }

  private ChangeRow row(SyncRunView run, PlannedChange planned) {
    PartyView party = queries.find(new FindParty(planned.party()), PartyView.class).orElse(null);
    boolean mayBeDone = party != null && run.applied().total() > 0;
    ChangedValues values =
        mayBeDone ? done.of(run.id(), planned) : ChangedValues.planned(planned, party);
    return ChangeRow.of(planned, party, values);
  }

  /**
   * Some of the changes.
   *
   * @param next key of the page behind it, none at the end
   */
  public record Page(List<ChangeRow> rows, @Nullable String next) {}
}

package dk.partsync.console.sync;

import dk.partsync.api.sync.FindRejectedRows;
import dk.partsync.api.sync.RejectedRow;
import dk.partsync.api.sync.RejectedRowPage;
import dk.partsync.api.sync.SyncRunView;
import dk.partsync.web.Queries;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rows that a run refused, page by page. */
@Component
public final class RefusedRows {

  private final Queries queries;

  RefusedRows(Queries queries) {
    this.queries = queries;
  }

  Page of(SyncRunView run, ListKey key, int size) {
    RejectedRowPage part =
        queries.ask(new FindRejectedRows(run.id(), key.part()), RejectedRowPage.class);
    return new Page(key.page(part.rows(), size), key.next(part.rows().size(), size, part.next()));
  }

  /**
   * Some of the rows.
   *
   * @param next key of the page behind it, none at the end
   */
  public record Page(List<RejectedRow> rows, @Nullable String next) {}
}

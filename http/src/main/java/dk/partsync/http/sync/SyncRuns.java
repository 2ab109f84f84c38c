package dk.partsync.http.sync;

import dk.partsync.api.sync.FindSyncRun;
import dk.partsync.api.sync.SyncRunView;
import dk.partsync.http.RequestRefused;
import dk.partsync.web.Queries;
import org.springframework.stereotype.Component;

/** Finds the run that a request speaks of. */
@Component
final class SyncRuns {

  private final Queries queries;

  SyncRuns(Queries queries) {
    this.queries = queries;
  }

  /** Ends the request with 404 when there is no such run. */
  SyncRunView require(String runId) {
    return queries.find(new FindSyncRun(runId), SyncRunView.class).orElseThrow(SyncRuns::unknown);
  }

  static RequestRefused unknown() {
    return RequestRefused.notFound("No sync run has this id.");
  }
}

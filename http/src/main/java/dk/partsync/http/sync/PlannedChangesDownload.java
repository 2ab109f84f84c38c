package dk.partsync.http.sync;

import dk.partsync.api.sync.FindPlannedChanges;
import dk.partsync.api.sync.PlannedChange;
import dk.partsync.api.sync.PlannedChangePage;
import dk.partsync.http.Queries;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The planned changes of a run as one CSV file. */
@RestController
class PlannedChangesDownload {

  private static final String HEADER =
      CsvLine.of("action", "partyId", "line", "name", "endDate", "endDateInferred", "replacedBy");

  private final Queries queries;
  private final SyncRuns runs;

  PlannedChangesDownload(Queries queries, SyncRuns runs) {
    this.queries = queries;
    this.runs = runs;
  }

  @Hidden
  @GetMapping(path = "/api/sync-runs/{id}/changes", produces = CsvDownload.CSV)
  void downloadPlannedChanges(@PathVariable String id, HttpServletResponse response)
      throws IOException {
    String runId = runs.require(id).id();
    new CsvDownload<>(
            chunk -> queries.ask(new FindPlannedChanges(runId, chunk), PlannedChangePage.class),
            PlannedChangePage::next,
            page -> page.changes().stream().map(PlannedChangesDownload::line).toList())
        .write("planned-changes-" + runId + ".csv", HEADER, response);
  }

  private static String line(PlannedChange change) {
    return CsvLine.of(
        change.action().name(),
        change.party(),
        String.valueOf(change.line()),
        change.name(),
        change.endDate() == null ? null : change.endDate().toString(),
        String.valueOf(change.endDateInferred()),
        String.join(" ", change.replacedBy()));
  }
}

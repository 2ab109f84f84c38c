package dk.partsync.http.sync;

import dk.partsync.api.sync.FindRejectedRows;
import dk.partsync.api.sync.RejectedRow;
import dk.partsync.api.sync.RejectedRowPage;
import dk.partsync.http.Queries;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The rejected rows of a run as one CSV file. */
@RestController
class RejectedRowsDownload {

  private static final String HEADER =
      CsvLine.of("line", "sorId", "reason", "column", "partyId", "number");

  private final Queries queries;
  private final SyncRuns runs;

  RejectedRowsDownload(Queries queries, SyncRuns runs) {
    this.queries = queries;
    this.runs = runs;
  }

  @Hidden
  @GetMapping(path = "/api/sync-runs/{id}/rejections", produces = CsvDownload.CSV)
  void downloadRejectedRows(@PathVariable String id, HttpServletResponse response)
      throws IOException {
    String runId = runs.require(id).id();
    new CsvDownload<>(
            part -> queries.ask(new FindRejectedRows(runId, part), RejectedRowPage.class),
            RejectedRowPage::next,
            page -> page.rows().stream().map(RejectedRowsDownload::line).toList())
        .write("rejected-rows-" + runId + ".csv", HEADER, response);
  }

  private static String line(RejectedRow row) {
    return CsvLine.of(
        String.valueOf(row.line()),
        row.sorId(),
        row.reason().name(),
        row.column(),
        row.partyId(),
        row.number());
  }
}

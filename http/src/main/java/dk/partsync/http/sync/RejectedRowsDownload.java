package dk.partsync.http.sync;

import dk.partsync.api.sync.FindRejectedRows;
import dk.partsync.api.sync.RejectedRow;
import dk.partsync.api.sync.RejectedRowPage;
import dk.partsync.http.Queries;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The rejected rows of a run as one CSV file, written page by page as it is read. */
@RestController
class RejectedRowsDownload {

  static final String CSV = "text/csv";

  private final Queries queries;
  private final SyncRuns runs;

  RejectedRowsDownload(Queries queries, SyncRuns runs) {
    this.queries = queries;
    this.runs = runs;
  }

  @Hidden
  @GetMapping(path = "/api/sync-runs/{id}/rejections", produces = CSV)
  void downloadRejectedRows(@PathVariable String id, HttpServletResponse response)
      throws IOException {
    String runId = runs.require(id).id();
    RejectedRowPage page = page(runId, 0);
    response.setContentType(CSV);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition(runId));
    Writer out = response.getWriter();
    out.write(CsvLine.of("line", "sorId", "reason", "column", "partyId"));
    write(page, out);
    for (Integer next = page.next(); next != null; next = page.next()) {
      page = page(runId, next);
      write(page, out);
    }
  }

  private RejectedRowPage page(String runId, int part) {
    return queries.ask(new FindRejectedRows(runId, part), RejectedRowPage.class);
  }

  private static void write(RejectedRowPage page, Writer out) throws IOException {
    for (RejectedRow row : page.rows()) {
      out.write(
          CsvLine.of(
              String.valueOf(row.line()),
              row.sorId(),
              row.reason().name(),
              row.column(),
              row.partyId()));
    }
  }

  private static String disposition(String runId) {
    return ContentDisposition.attachment()
        .filename("rejected-rows-" + runId + ".csv")
        .build()
        .toString();
  }
}

package dk.partsync.http.sync;

import dk.partsync.web.sync.CsvDownload;
import dk.partsync.web.sync.RunFiles;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The rejected rows of a run as one CSV file. */
@RestController
class RejectedRowsDownload {

  private final RunFiles files;
  private final SyncRuns runs;

  RejectedRowsDownload(RunFiles files, SyncRuns runs) {
    this.files = files;
    this.runs = runs;
  }

  @Hidden
  @GetMapping(path = "/api/sync-runs/{id}/rejections", produces = CsvDownload.CSV)
  void downloadRejectedRows(@PathVariable String id, HttpServletResponse response)
      throws IOException {
    files.writeRejectedRows(runs.require(id).id(), response);
  }
}

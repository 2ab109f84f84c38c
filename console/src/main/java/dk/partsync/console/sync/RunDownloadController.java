package dk.partsync.console.sync;

import dk.partsync.web.sync.RunFiles;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A run's report, changes and refused rows as files. */
@Controller
class RunDownloadController {

  private final RunFiles files;
  private final Runs runs;

  RunDownloadController(RunFiles files, Runs runs) {
    this.files = files;
    this.runs = runs;
  }

  @GetMapping("/console/runs/{id}/report.csv")
  void report(@PathVariable String id, HttpServletResponse response) throws IOException {
    files.writeReport(runs.require(id), response);
  }

  @GetMapping("/console/runs/{id}/changes.csv")
  void changes(@PathVariable String id, HttpServletResponse response) throws IOException {
    files.writePlannedChanges(runs.require(id).id(), response);
  }

  @GetMapping("/console/runs/{id}/rejections.csv")
  void rejections(@PathVariable String id, HttpServletResponse response) throws IOException {
    files.writeRejectedRows(runs.require(id).id(), response);
  }
}

package dk.partsync.web.sync;

import dk.partsync.api.sync.FindPlannedChanges;
import dk.partsync.api.sync.FindRejectedRows;
import dk.partsync.api.sync.PlannedChange;
import dk.partsync.api.sync.PlannedChangePage;
import dk.partsync.api.sync.RejectedRow;
import dk.partsync.api.sync.RejectedRowPage;
import dk.partsync.api.sync.SyncRunView;
import dk.partsync.web.Queries;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;

/** A run's report, what it would do, and the rows that it refused, each as one CSV file. */
@Component
public final class RunFiles {

  private static final String REPORT = CsvLine.of("name", "value");
  private static final String CHANGES =
      CsvLine.of("action", "partyId", "line", "name", "endDate", "endDateInferred", "replacedBy");
  private static final String REJECTIONS =
      CsvLine.of("line", "sorId", "reason", "column", "partyId", "number");

  private final Queries queries;

  RunFiles(Queries queries) {
    this.queries = queries;
  }

  /** Writes what the run found and did, one value a line. */
  public void writeReport(SyncRunView run, HttpServletResponse response) throws IOException {
    new CsvDownload<SyncRunView>(part -> run, report -> null, RunReportLines::of)
        .write("report-" + run.id() + ".csv", REPORT, response);
  }

  /** Writes the planned changes of a run that exists. */
  public void writePlannedChanges(String runId, HttpServletResponse response) throws IOException {
    new CsvDownload<>(
            chunk -> queries.ask(new FindPlannedChanges(runId, chunk), PlannedChangePage.class),
            PlannedChangePage::next,
            page -> page.changes().stream().map(RunFiles::line).toList())
        .write("planned-changes-" + runId + ".csv", CHANGES, response);
  }

  /** Writes the rejected rows of a run that exists. */
  public void writeRejectedRows(String runId, HttpServletResponse response) throws IOException {
    new CsvDownload<>(
            part -> queries.ask(new FindRejectedRows(runId, part), RejectedRowPage.class),
            RejectedRowPage::next,
            page -> page.rows().stream().map(RunFiles::line).toList())
        .write("rejected-rows-" + runId + ".csv", REJECTIONS, response);
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

package dk.partsync.http.sync;

import dk.partsync.api.sync.FindPlannedChanges;
import dk.partsync.api.sync.FindRejectedRows;
import dk.partsync.api.sync.PlannedChangePage;
import dk.partsync.api.sync.RejectedRowPage;
import dk.partsync.http.Faults;
import dk.partsync.http.NextLink;
import dk.partsync.web.Queries;
import dk.partsync.web.sync.CsvDownload;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a run found and did, row by row where one wants it. */
@RestController
@RequestMapping("/api/sync-runs/{id}")
@Tag(name = "Sync runs")
class SyncRunReportController {

  private final Queries queries;
  private final SyncRuns runs;

  SyncRunReportController(Queries queries, SyncRuns runs) {
    this.queries = queries;
    this.runs = runs;
  }

  @GetMapping("/report")
  @Operation(
      summary = "Report of a sync run",
      description = "Who, when, from which file, what was found and what was done.")
  SyncRunReport reportSyncRun(@PathVariable String id) {
    return SyncRunReport.of(runs.require(id));
  }

  @GetMapping(path = "/changes", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Planned changes of a sync run",
      description =
          "What the plan does and to whom, in pages of up to 1,000 as JSON; accept text/csv to"
              + " download the whole list at once.")
  @ApiResponse(
      responseCode = "200",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON_VALUE,
            schema = @Schema(implementation = PlannedChangePage.class)),
        @Content(
            mediaType = CsvDownload.CSV,
            schema = @Schema(type = "string"),
            examples =
                @ExampleObject(
                    """
                    action,partyId,line,name,endDate,endDateInferred,replacedBy\r
                    CHANGE,sor-651411000016002,17,Eksempelklinikken,,false,\r
                    """))
      })
  ResponseEntity<PlannedChangePage> listPlannedChanges(
      @PathVariable String id,
      @Parameter(description = "The next of the page before.") @RequestParam(defaultValue = "0")
          int after,
      HttpServletRequest request) {
    requirePage(id, after);
    PlannedChangePage page =
        queries.ask(new FindPlannedChanges(id, after), PlannedChangePage.class);
    return NextLink.page(request, page, page.next());
  }

  @GetMapping(path = "/rejections", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Rejected rows of a sync run",
      description =
          "In pages of up to 1,000 as JSON; accept text/csv to download the whole list at once.")
  @ApiResponse(
      responseCode = "200",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON_VALUE,
            schema = @Schema(implementation = RejectedRowPage.class)),
        @Content(
            mediaType = CsvDownload.CSV,
            schema = @Schema(type = "string"),
            examples =
                @ExampleObject(
                    "line,sorId,reason,column,partyId,number\r\n17,,BROKEN_DATE,ToDate,,\r\n"))
      })
  ResponseEntity<RejectedRowPage> listRejectedRows(
      @PathVariable String id,
      @Parameter(description = "The next of the page before.") @RequestParam(defaultValue = "0")
          int after,
      HttpServletRequest request) {
    requirePage(id, after);
    RejectedRowPage page = queries.ask(new FindRejectedRows(id, after), RejectedRowPage.class);
    return NextLink.page(request, page, page.next());
  }

  private void requirePage(String runId, int after) {
    Faults faults = new Faults();
    faults.between("after", 0, Integer.MAX_VALUE, after);
    faults.refuseIfAny();
    runs.require(runId);
  }
}

package dk.partsync.http.access;

import dk.partsync.api.RejectionCode;
import dk.partsync.http.Refuses;
import dk.partsync.web.Caller;
import dk.partsync.web.access.AccessReport;
import dk.partsync.web.access.AccessReports;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a person who asks for insight is told of the uses of their data (N-03). */
@RestController
@Tag(name = "Audit")
class AccessReportController {

  private final AccessReports reports;

  AccessReportController(AccessReports reports) {
    this.reports = reports;
  }

  @PostMapping("/api/parties/{id}/access-report")
  @Refuses({RejectionCode.PURPOSE_REQUIRED, RejectionCode.OVERLOADED})
  @Operation(
      summary = "Report the uses of a person's data",
      description =
          "Everything that is recorded about the person, and about numbers that the person has or"
              + " had, the oldest first. Names no staff: each has a number within the report, and"
              + " of purposes only the person's own cases are told. That it was made is recorded.")
  AccessReport reportAccesses(@PathVariable String id, Caller caller) {
    return reports.make(id, caller);
  }
}

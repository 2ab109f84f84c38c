package dk.partsync.http.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.sync.FindPlannedChanges;
import dk.partsync.api.sync.FindSyncRun;
import dk.partsync.api.sync.PlannedChange;
import dk.partsync.api.sync.PlannedChangePage;
import dk.partsync.api.sync.SyncAction;
import dk.partsync.api.sync.SyncRunState;
import dk.partsync.api.sync.SyncRunView;
import dk.partsync.http.HttpTest;
import dk.partsync.http.Samples;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

class PlannedChangesDownloadTest extends HttpTest {

  private static final String URI = "/api/sync-runs/run-1/changes";
  private static final LocalDate DAY = LocalDate.of(2026, 10, 31);

  @BeforeEach
  void twoPages() {
    SyncRunView run = Samples.run(9, SyncRunState.COMPLETED);
    backend.answer(FindSyncRun.class, SyncRunView.class, query -> run);
    backend.answer(
        FindPlannedChanges.class,
        PlannedChangePage.class,
        query ->
            query.fromChunk() == 0
                ? new PlannedChangePage(
                    List.of(PlannedChange.ofBusiness(SyncAction.CHANGE, "business-1", 2, null)), 1)
                : new PlannedChangePage(
                    List.of(PlannedChange.ofBusiness(SyncAction.CLOSE, "business-2", 3, DAY)),
                    null));
  }

  @Test
  @DisplayName("N-21 what a run does to whom can be downloaded whole")
  void comesWholeAsCsv() {
    assertThat(http.get().uri(URI).accept("text/csv").exchange())
        .hasStatusOk()
        .hasHeader("Content-Disposition", "attachment; filename=\"planned-changes-run-1.csv\"")
        .bodyText()
        .isEqualTo(
            """
            action,partyId,line,name,endDate,endDateInferred,replacedBy\r
            CHANGE,business-1,2,,,false,\r
            CLOSE,business-2,3,,2026-10-31,false,\r
            """);
  }

  @Test
  void comesAsJsonWhenAnythingWillDo() {
    assertThat(http.get().uri(URI).accept("*/*").exchange())
        .hasContentType(MediaType.APPLICATION_JSON);
  }
}

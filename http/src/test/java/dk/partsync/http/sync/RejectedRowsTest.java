package dk.partsync.http.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.sync.FindRejectedRows;
import dk.partsync.api.sync.FindSyncRun;
import dk.partsync.api.sync.RejectedRow;
import dk.partsync.api.sync.RejectedRowPage;
import dk.partsync.api.sync.RowReason;
import dk.partsync.api.sync.SyncRunState;
import dk.partsync.api.sync.SyncRunView;
import dk.partsync.http.HttpTest;
import dk.partsync.http.Samples;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DisplayName("N-21 every rejected row is listed with line and reason")
class RejectedRowsTest extends HttpTest {

  private static final String URI = "/api/sync-runs/run-1/rejections";

  @BeforeEach
  void twoPages() {
    SyncRunView run = Samples.run(9, SyncRunState.COMPLETED);
    backend.answer(FindSyncRun.class, SyncRunView.class, query -> run);
    backend.answer(
        FindRejectedRows.class,
        RejectedRowPage.class,
        query ->
            query.fromPart() == 0
                ? page(1, new RejectedRow(2, "=cmd|'/c calc'!A1", RowReason.BROKEN_ID, "SorId"))
                : page(
                    null,
                    new RejectedRow(9, null, RowReason.BROKEN_DATE, "To,\"Date\""),
                    RejectedRow.ofPerson(12, "person-1", RowReason.NUMBER_UNKNOWN)));
  }

  @Test
  void comesInPagesAsJson() {
    MvcTestResult answer = get(URI);

    assertThat(answer)
        .hasContentType(MediaType.APPLICATION_JSON)
        .hasHeader("Link", "<" + URI + "?after=1>; rel=\"next\"");
    assertThat(answer).bodyJson().extractingPath("$.rows[0].line").isEqualTo(2);
  }

  @Test
  void comesWholeAsCsvThatNoSpreadsheetRunsAsFormula() {
    MvcTestResult answer = http.get().uri(URI).accept("text/csv").exchange();

    assertThat(answer)
        .hasStatusOk()
        .hasHeader("Content-Disposition", "attachment; filename=\"rejected-rows-run-1.csv\"")
        .bodyText()
        .isEqualTo(
            """
            line,sorId,reason,column,partyId,number\r
            2,'=cmd|'/c calc'!A1,BROKEN_ID,SorId,,\r
            9,,BROKEN_DATE,"To,""Date""\",,\r
            12,,NUMBER_UNKNOWN,,person-1,\r
            """);
    assertThat(answer.getResponse().getContentType()).isEqualTo("text/csv;charset=UTF-8");
  }

  @Test
  void comesAsJsonWhenAnythingWillDo() {
    assertThat(http.get().uri(URI).accept("*/*").exchange())
        .hasContentType(MediaType.APPLICATION_JSON);
  }

  @Test
  void refusesAnUnknownRunAsProblemAlsoWhenCsvIsWanted() {
    backend.answer(FindSyncRun.class, SyncRunView.class, query -> null);

    assertThat(http.get().uri(URI).accept("text/csv").exchange())
        .hasStatus(HttpStatus.NOT_FOUND)
        .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
  }

  private static RejectedRowPage page(Integer next, RejectedRow... rows) {
    return new RejectedRowPage(List.of(rows), next);
  }
}

package dk.partsync.http.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.access.AccessKind;
import dk.partsync.api.access.AccessPage;
import dk.partsync.api.access.AccessReportBasis;
import dk.partsync.api.access.AccessView;
import dk.partsync.api.access.FindAccess;
import dk.partsync.api.access.FindAccessOfPerson;
import dk.partsync.api.access.MakeAccessReport;
import dk.partsync.api.cases.CasePage;
import dk.partsync.api.cases.CaseView;
import dk.partsync.api.cases.FindCasesOfParty;
import dk.partsync.api.cpr.CprOutcome;
import dk.partsync.http.HttpTest;
import dk.partsync.http.Samples;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class AccessTest extends HttpTest {

  @Test
  void accessesAreListedByPartyAndUser() {
    backend.answer(FindAccess.class, AccessPage.class, query -> new AccessPage(List.of(), null));
    assertThat(get("/api/accesses?party=p1&who=bo&limit=7")).hasStatusOk();
    assertThat(backend.queries()).containsExactly(new FindAccess("p1", "bo", null, 7));
  }

  @Test
  @DisplayName("N-03 a report names no staff, and of purposes only cases that the person is on")
  void aReportNamesNoStaff() {
    backend.handle(
        MakeAccessReport.class,
        command -> new AccessReportBasis(List.of("n1"), Samples.START.plusSeconds(1)));
    backend.answer(
        FindAccessOfPerson.class,
        AccessPage.class,
        query ->
            query.after() == null
                ? new AccessPage(
                    List.of(
                        access("lisa", "because of Bo", CprOutcome.FOUND),
                        access("system", null, CprOutcome.UPDATED),
                        access("lisa", null, CprOutcome.NO_PURPOSE)),
                    "next")
                : new AccessPage(List.of(access("karen", "2026-7", CprOutcome.FOUND)), null));
    backend.answer(
        FindCasesOfParty.class,
        CasePage.class,
        query -> new CasePage(List.of(new CaseView("2026-7", 1, true, null, List.of("p1"))), null));

    MvcTestResult answer = post("/api/parties/p1/access-report", "");

    assertThat(answer)
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$.accesses[*].purpose")
        .isEqualTo(List.of("CASE", "NONE", "UPKEEP", "STATED"));
    assertThat(answer)
        .bodyJson()
        .extractingPath("$.accesses[*].employee")
        .isEqualTo(List.of(1, 2, 2));
    assertThat(answer).bodyText().contains("2026-7").doesNotContain("karen", "lisa", "Bo");
    assertThat(answer).bodyJson().extractingPath("$.complete").isEqualTo(true);
  }

  private static AccessView access(String who, @Nullable String why, CprOutcome outcome) {
    return new AccessView(
        "a", Samples.START, who, why, AccessKind.FETCH, outcome, "p1", null, null, List.of(), 1);
  }

  @Test
  void aLimitBeyondAPageIsRefused() {
    assertThat(get("/api/accesses?limit=201")).hasStatus(HttpStatus.BAD_REQUEST);
  }
}

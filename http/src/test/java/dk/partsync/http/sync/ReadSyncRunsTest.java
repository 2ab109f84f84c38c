package dk.partsync.http.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.sync.FindPlannedChanges;
import dk.partsync.api.sync.FindSyncRun;
import dk.partsync.api.sync.FindSyncRuns;
import dk.partsync.api.sync.PlannedChange;
import dk.partsync.api.sync.PlannedChangePage;
import dk.partsync.api.sync.Register;
import dk.partsync.api.sync.SyncAction;
import dk.partsync.api.sync.SyncRunPage;
import dk.partsync.api.sync.SyncRunState;
import dk.partsync.api.sync.SyncRunView;
import dk.partsync.http.HttpTest;
import dk.partsync.http.Samples;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class ReadSyncRunsTest extends HttpTest {

  @Test
  void listsRunsOfARegisterWithALinkToTheNextPage() {
    SyncRunPage page = new SyncRunPage(List.of(Samples.run(9, SyncRunState.COMPLETED)), "key&1/æ");
    backend.answer(FindSyncRuns.class, SyncRunPage.class, query -> page);

    MvcTestResult answer = get("/api/sync-runs?register=SOR&after=old&limit=7");

    assertThat(backend.queries()).containsExactly(new FindSyncRuns(Register.SOR, "old", 7));
    assertThat(answer)
        .hasStatusOk()
        .hasHeader(
            "Link", "</api/sync-runs?register=SOR&limit=7&after=key%261%2F%C3%A6>; rel=\"next\"");
    assertThat(answer)
        .bodyJson()
        .extractingPath("$.runs[0].startedAt")
        .isEqualTo("2026-11-01T05:00:00Z");
    assertThat(answer).bodyJson().extractingPath("$.next").isEqualTo("key&1/æ");
  }

  @Test
  void hasNoLinkOnTheLastPage() {
    backend.answer(
        FindSyncRuns.class, SyncRunPage.class, query -> new SyncRunPage(List.of(), null));

    assertThat(get("/api/sync-runs")).hasStatusOk().doesNotContainHeader("Link");
    assertThat(backend.queries()).containsExactly(new FindSyncRuns(null, null, 50));
  }

  @ParameterizedTest
  @ValueSource(strings = {"limit=0", "limit=201", "limit=many", "register=BBR"})
  void refusesParametersOutsideTheirBounds(String parameter) {
    MvcTestResult answer = get("/api/sync-runs?" + parameter);

    assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST);
    String name = parameter.substring(0, parameter.indexOf('='));
    assertThat(answer).bodyJson().extractingPath("$.errors[0].field").isEqualTo(name);
  }

  @Test
  void showsARun() {
    theRunIs(Samples.run(9, SyncRunState.APPLYING));

    assertThat(get("/api/sync-runs/run-1"))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$.state")
        .isEqualTo("APPLYING");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/report", "/changes", "/rejections", "/events"})
  void doesNotFindAnUnknownRun(String part) {
    backend.answer(FindSyncRun.class, SyncRunView.class, query -> null);

    MvcTestResult answer = get("/api/sync-runs/run-0" + part);

    assertThat(answer).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo("NOT_FOUND");
    assertThat(backend.openSubscriptions()).isZero();
  }

  @Test
  @DisplayName("N-21 reports source, counts that add up, duration and who started it")
  void reportsARun() {
    theRunIs(Samples.run(9, SyncRunState.COMPLETED));

    MvcTestResult answer = get("/api/sync-runs/run-1/report");

    assertThat(answer)
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"id":"run-1","startedBy":"anna","durationSeconds":14.25,"addsUp":true,"rejected":2,
             "counts":{"read":10,"closed":4},"applied":{"created":1},
             "warnings":["Look at line 3."]}
            """);
    assertThat(answer).bodyJson().extractingPath("$.source.sha256").isEqualTo("ab".repeat(32));
    assertThat(answer).bodyJson().doesNotHavePath("$.failure");
  }

  @Test
  @DisplayName("N-21 reports why a run failed")
  void reportsAFailure() {
    theRunIs(Samples.run(9, SyncRunState.FAILED));

    assertThat(get("/api/sync-runs/run-1/report"))
        .bodyJson()
        .extractingPath("$.failure")
        .asMap()
        .containsEntry("code", "SOURCE_UNREACHABLE")
        .containsEntry("text", "No answer from sor.example.");
  }

  @Test
  @DisplayName("N-19 shows what a plan would do and to whom")
  void listsPlannedChanges() {
    theRunIs(Samples.run(9, SyncRunState.COMPLETED));
    PlannedChange change =
        new PlannedChange(
            SyncAction.CREATE, "651411000016002", 2, "Klinikken", null, false, List.of());
    backend.answer(
        FindPlannedChanges.class,
        PlannedChangePage.class,
        query -> new PlannedChangePage(List.of(change), 4));

    MvcTestResult answer = get("/api/sync-runs/run-1/changes?after=3");

    assertThat(backend.queries()).contains(new FindPlannedChanges("run-1", 3));
    assertThat(answer).hasHeader("Link", "</api/sync-runs/run-1/changes?after=4>; rel=\"next\"");
    assertThat(answer).bodyJson().extractingPath("$.changes[0].action").isEqualTo("CREATE");
  }

  @Test
  void refusesANegativePage() {
    assertThat(get("/api/sync-runs/run-1/changes?after=-1")).hasStatus(HttpStatus.BAD_REQUEST);
    assertThat(get("/api/sync-runs/run-1/rejections?after=-1")).hasStatus(HttpStatus.BAD_REQUEST);
  }

  private void theRunIs(SyncRunView run) {
    backend.answer(FindSyncRun.class, SyncRunView.class, query -> run);
  }
}

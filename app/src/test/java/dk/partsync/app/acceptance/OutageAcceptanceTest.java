package dk.partsync.app.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.party.PartySummary;
import dk.partsync.api.party.PartyView;
import dk.partsync.api.sor.SorId;
import dk.partsync.api.sync.FailureCode;
import dk.partsync.api.sync.SyncRunState;
import dk.partsync.api.sync.SyncRunView;
import dk.partsync.simulator.Fault;
import dk.partsync.simulator.RecordedRequest;
import dk.partsync.simulator.sor.Day;
import dk.partsync.simulator.sor.DayPlan;
import dk.partsync.simulator.sor.SorFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** N-38: a register that is down, slow, busy or breaks off costs time and nothing else. */
class OutageAcceptanceTest {

  @TempDir static Path directory;
  private static Installation installation;

  @BeforeAll
  static void start() throws Exception {
    installation = Installation.inStep(directory, 81, 200);
  }

  @AfterAll
  static void stop() throws Exception {
    installation.close();
  }

  @BeforeEach
  void partiesAreInStep() throws Exception {
    installation.register().behave();
    installation.connect();
    installation.night(DayPlan.quiet());
    installation.runs().runToEnd();
  }

  @Test
  @DisplayName("N-38 while the register is down parties stay with their age; then a run catches up")
  void aRunCatchesUpAfterAnOutage() throws Exception {
    SorId unit = installation.openUnit();
    PartyView before = installation.parties().get(unit);
    List<PartySummary> parties = installation.parties().all();
    List<Day> missed = new ArrayList<>();
    installation.register().always(SorFile.DAILY, Fault.UNAVAILABLE);
    for (int night = 0; night < 2; night++) {
      missed.add(installation.night(DayPlan.quiet().changing(3).creating(4).closing(2)));
      SyncRunView run = installation.runs().run(Runs.REAL);
      assertThat(run.state()).isEqualTo(SyncRunState.FAILED);
      assertThat(run.failureCode()).isEqualTo(FailureCode.SOURCE_REFUSED);
      assertThat(run.failureText()).contains("503", "try again later");
    }

    assertThat(installation.parties().all())
        .extracting(PartySummary::endDate)
        .containsExactlyElementsOf(parties.stream().map(PartySummary::endDate).toList());
    assertThat(installation.parties().get(unit)).isEqualTo(before);

    installation.register().behave();
    SyncRunView catchUp = installation.runs().runToEnd();

    assertThat(installation.parties().get(unit).inStepAt()).isAfter(before.inStepAt());
    for (Day day : missed) {
      assertThat(day.created())
          .isNotEmpty()
          .allMatch(created -> installation.parties().answer(created, "").status() == 200);
      assertThat(day.closed())
          .isNotEmpty()
          .allMatch(closed -> installation.parties().get(closed).endDate() != null);
    }
    assertThat(catchUp.applied().closed()).isGreaterThanOrEqualTo(4);
  }

  @Test
  @DisplayName("N-38 a register that says nothing fails the run in words that can be acted on")
  void aSilentRegisterFailsTheRun() {
    List<PartySummary> before = installation.parties().all();
    installation.register().always(SorFile.DAILY, Fault.NO_ANSWER);

    SyncRunView run = installation.runs().run(Runs.FULL);

    assertThat(run.state()).isEqualTo(SyncRunState.FAILED);
    assertThat(run.failureCode()).isEqualTo(FailureCode.SOURCE_UNREACHABLE);
    assertThat(run.failureText()).contains("fell silent; try again later");
    assertThat(installation.parties().changedSince(before)).isEmpty();
  }

  @Test
  @DisplayName("N-38 a torn transfer goes on where it stopped")
  void aTornTransferGoesOnWhereItStopped() throws Exception {
    Day day = installation.night(DayPlan.quiet().changing(5));
    installation.register().misbehave(SorFile.DAILY, Fault.TORN, new Fault.Torn(30));

    SyncRunView run = installation.runs().runToEnd();

    List<RecordedRequest> resumed = lastRequests(2);
    assertThat(resumed).extracting(RecordedRequest::status).containsOnly(206);
    assertThat(resumed).extracting(RecordedRequest::range).allMatch(range -> range.endsWith("-"));
    assertThat(resumed).extracting(RecordedRequest::ifRange).containsOnly(run.source().etag());
    assertThat(run.applied().changed()).isGreaterThanOrEqualTo(day.changed().size());
    assertThat(run.counts().closed()).isZero();
  }

  @Test
  @DisplayName("N-38 a file that changes between two halves is fetched anew, never glued together")
  void aFileThatChangesMeanwhileIsFetchedAnew() {
    installation.register().misbehave(SorFile.DAILY, Fault.CHANGED_MID_RESUME);

    SyncRunView run = installation.runs().run(Runs.FULL);

    assertThat(run.state()).isEqualTo(SyncRunState.COMPLETED);
    assertThat(run.counts().read()).isEqualTo(installation.world().openIds().size());
    assertThat(run.counts().rejected()).isZero();
    assertThat(run.counts().closed()).isZero();
  }

  @Test
  @DisplayName("N-38 a transfer that always breaks off fails the run and closes nothing")
  void aTransferThatAlwaysBreaksOffFailsTheRun() {
    List<PartySummary> before = installation.parties().all();
    installation.register().always(SorFile.DAILY, Fault.WRONG_LENGTH);

    SyncRunView run = installation.runs().run(Runs.FULL);

    assertThat(run.state()).isEqualTo(SyncRunState.FAILED);
    assertThat(run.failureCode()).isEqualTo(FailureCode.SOURCE_UNREACHABLE);
    assertThat(installation.parties().changedSince(before)).isEmpty();
  }

  @Test
  @DisplayName("N-38 a busy register is asked again, a slow one waited for")
  void aBusyRegisterIsAskedAgainAndASlowOneWaitedFor() throws Exception {
    installation.night(DayPlan.quiet().changing(2));
    installation
        .register()
        .misbehave(SorFile.DAILY, Fault.TOO_MANY_REQUESTS, new Fault.Slow(Duration.ofMillis(10)));

    SyncRunView run = installation.runs().runToEnd();

    assertThat(lastRequests(2)).extracting(RecordedRequest::status).containsExactly(429, 200);
    assertThat(run.applied().changed()).isGreaterThanOrEqualTo(2);
  }

  @Test
  @DisplayName("N-38 N-39 without its history file a closing is inferred and the report says so")
  void withoutTheHistoryFileAClosingIsInferred() throws Exception {
    installation.useHistoryFile();
    SorId unit = installation.openUnit();
    installation.world().close(unit, installation.world().today().minusDays(1));
    installation.register().publish();
    installation.register().always(SorFile.COMPLETE, Fault.NOT_FOUND);

    SyncRunView run = installation.runs().runToEnd();

    assertThat(run.warnings()).anyMatch(text -> text.contains("history file could not be used"));
    assertThat(installation.parties().get(unit).endDateInferred()).isTrue();
  }

  private static List<RecordedRequest> lastRequests(int count) {
    List<RecordedRequest> requests = installation.register().requests();
    return requests.subList(requests.size() - count, requests.size());
  }
}

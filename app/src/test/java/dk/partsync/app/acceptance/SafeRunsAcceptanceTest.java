package dk.partsync.app.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.partsync.api.party.PartyState;
import dk.partsync.api.party.PartySummary;
import dk.partsync.api.party.PartyView;
import dk.partsync.api.sync.HoldCode;
import dk.partsync.api.sync.HoldReason;
import dk.partsync.api.sync.PlannedChange;
import dk.partsync.api.sync.SyncAction;
import dk.partsync.api.sync.SyncRunState;
import dk.partsync.api.sync.SyncRunView;
import dk.partsync.app.Answer;
import dk.partsync.simulator.Fault;
import dk.partsync.simulator.sor.Day;
import dk.partsync.simulator.sor.DayPlan;
import dk.partsync.simulator.sor.SorFile;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** No run changes more than it should, and every run says what it did. */
class SafeRunsAcceptanceTest {

  @TempDir static Path directory;
  private static Installation installation;

  @BeforeAll
  static void start() throws Exception {
    installation = Installation.inStep(directory, 61, 200);
  }

  @AfterAll
  static void stop() throws Exception {
    installation.close();
  }

  @BeforeEach
  void partiesAreInStep() throws Exception {
    installation.register().behave();
    installation.night(DayPlan.quiet());
    SyncRunView run = installation.runs().run(Runs.REAL);
    if (run.state() == SyncRunState.HELD) {
      installation.runs().decideAndSettle(run.id(), "approve", "back to what the register says");
    }
  }

  @Test
  @DisplayName("N-19 a dry run gives the list of the real run and writes nothing to parties")
  void aDryRunGivesTheListOfTheRealRunAndWritesNothing() throws Exception {
    installation.night(DayPlan.typical(200));
    List<PartySummary> before = installation.parties().all();

    SyncRunView dry = installation.runs().run(Runs.DRY);

    List<PlannedChange> planned = installation.runs().changes(dry.id());
    assertThat(dry.state()).isEqualTo(SyncRunState.COMPLETED);
    assertThat(dry.applied().total()).isZero();
    assertThat(installation.parties().changedSince(before)).isEmpty();

    SyncRunView real = installation.runs().runToEnd();

    assertThat(planned).isNotEmpty().isEqualTo(installation.runs().changes(real.id()));
    assertThat(dry.counts()).isEqualTo(real.counts());
    assertThat(planned.stream().map(PlannedChange::action).collect(Collectors.toSet()))
        .contains(SyncAction.CREATE, SyncAction.CHANGE, SyncAction.CLOSE);
    assertThat(planned).allMatch(change -> change.name() != null);
    assertThat(real.applied().total()).isEqualTo(planned.size());
    assertThat(installation.parties().changedSince(before)).isNotEmpty();
  }

  @Test
  @DisplayName("N-20 half a file holds the run; approved it closes the missing half")
  void halfAFileHoldsTheRunUntilItIsApproved() {
    long open = open();
    installation.register().misbehave(SorFile.DAILY, Fault.HALF);

    SyncRunView held = installation.runs().run(Runs.REAL);

    assertThat(held.state()).isEqualTo(SyncRunState.HELD);
    HoldReason reason = held.holdReasons().get(0);
    assertThat(reason.code()).isEqualTo(HoldCode.TOO_MANY_CLOSINGS);
    assertThat(reason.count()).isEqualTo(held.counts().closed()).isPositive();
    assertThat(reason.limitPercent()).isEqualTo(5);
    assertThat(open()).isEqualTo(open);

    SyncRunView done =
        installation.runs().decideAndSettle(held.id(), "approve", "the register says so");

    assertThat(done.state()).isEqualTo(SyncRunState.COMPLETED);
    assertThat(done.decidedBy()).isEqualTo("admin");
    assertThat(done.comment()).isEqualTo("the register says so");
    assertThat(done.applied().closed()).isEqualTo(reason.count());
  }

  @Test
  @DisplayName("N-20 a held run that is rejected leaves every party as it is")
  void aRejectedRunLeavesEverythingAsItIs() {
    List<PartySummary> before = installation.parties().all();
    installation.register().misbehave(SorFile.DAILY, Fault.HALF);
    SyncRunView held = installation.runs().run(Runs.REAL);

    SyncRunView rejected = installation.runs().decideAndSettle(held.id(), "reject", "a cut file");

    assertThat(rejected.state()).isEqualTo(SyncRunState.REJECTED);
    assertThat(installation.parties().changedSince(before)).isEmpty();
    Answer again = installation.runs().decide(held.id(), "approve", "after all");
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.code()).isEqualTo("WRONG_RUN_STATE");
    assertThat(installation.runs().runToEnd().counts().closed()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "TRUNCATED, SOURCE_TRUNCATED, middle of a row",
    "HEADER_ONLY, SOURCE_TRUNCATED, no rows",
    "NOT_FOUND, SOURCE_REFUSED, status 404",
    "HTML, SOURCE_WRONG_CONTENT, web page"
  })
  @DisplayName("N-20 a file that is no whole snapshot fails the run, says why and closes nothing")
  void aFileThatIsNoWholeSnapshotFailsTheRun(String fault, String code, String text)
      throws Exception {
    List<PartySummary> before = installation.parties().all();
    installation.register().misbehave(SorFile.DAILY, (Fault) Fault.class.getField(fault).get(null));

    SyncRunView run = installation.runs().run(Runs.REAL);

    assertThat(run.state()).isEqualTo(SyncRunState.FAILED);
    JsonNode failure = installation.runs().report(run.id()).get("failure");
    assertThat(failure.get("code").asString()).isEqualTo(code);
    assertThat(failure.get("text").asString()).contains(text);
    assertThat(installation.parties().changedSince(before)).isEmpty();
  }

  @Test
  @DisplayName("N-21 the report tells who, from what, how long, and adds up")
  void theReportAddsUp() throws Exception {
    installation.night(DayPlan.typical(200));
    SyncRunView run = installation.runs().runToEnd();

    JsonNode report = installation.runs().report(run.id());

    assertThat(report.get("startedBy").asString()).isEqualTo("admin");
    assertThat(report.at("/source/sha256").asString()).hasSize(64);
    assertThat(report.at("/source/lastModified").isMissingNode()).isFalse();
    assertThat(report.get("durationSeconds").asDouble()).isPositive();
    assertThat(report.get("addsUp").asBoolean()).isTrue();
    assertThat(report.get("day").asString()).isEqualTo(installation.world().today().toString());
    long read = 0;
    for (String count : List.of("created", "changed", "unchanged", "reopened", "superseded")) {
      read += report.at("/counts/" + count).asLong();
    }
    assertThat(read + report.get("rejected").asLong())
        .isEqualTo(report.at("/counts/read").asLong());
    for (String count : List.of("created", "changed", "reopened", "closed")) {
      assertThat(report.at("/applied/" + count)).isEqualTo(report.at("/counts/" + count));
    }
    assertThat(installation.runs().changes(run.id())).hasSize((int) run.applied().total());
  }

  @Test
  @DisplayName("N-28 a file older than the last one is held, and never wins even when approved")
  void anOlderFileIsHeldAndNeverWins() throws Exception {
    SnapshotText old = SnapshotText.of(installation.register());
    Day day = installation.night(DayPlan.quiet().changing(4));
    installation.runs().runToEnd();
    List<PartyView> before = day.changed().stream().map(installation.parties()::get).toList();
    old.serve(installation.world().today().minusDays(5));

    SyncRunView held = installation.runs().run(Runs.REAL);

    assertThat(held.state()).isEqualTo(SyncRunState.HELD);
    assertThat(held.holdReasons())
        .extracting(HoldReason::code)
        .contains(HoldCode.SOURCE_OLDER_THAN_LAST);
    assertThat(held.counts().changed()).isZero();
    assertThat(held.counts().superseded()).isGreaterThanOrEqualTo(4);
    installation.runs().decideAndSettle(held.id(), "approve", "try it");
    assertThat(day.changed().stream().map(installation.parties()::get))
        .extracting(PartyView::name, PartyView::phone, PartyView::version)
        .containsExactlyElementsOf(
            before.stream()
                .map(party -> tuple(party.name(), party.phone(), party.version()))
                .toList());
  }

  @Test
  void twoRunsNeverOverlapAndACancelledOneMakesWay() {
    installation.register().always(SorFile.DAILY, Fault.SLOW);
    String running = installation.runs().start(Runs.FULL);

    Answer second = installation.admin().post(Runs.PATH, Runs.REAL);

    assertThat(second.status()).isEqualTo(409);
    assertThat(second.code()).isEqualTo("RUN_IN_PROGRESS");
    SyncRunView cancelled = installation.runs().decideAndSettle(running, "cancel", "too slow");
    assertThat(cancelled.state()).isEqualTo(SyncRunState.CANCELLED);
    assertThat(cancelled.applied().total()).isZero();
    installation.register().behave();
    assertThat(installation.runs().runToEnd().id()).isNotEqualTo(running);
  }

  @Test
  void theSameIdempotencyKeyIsTheSameRun() {
    String[] key = {"Idempotency-Key", "monday-morning"};
    int before = installation.runs().all().size();

    Answer one = installation.admin().post(Runs.PATH, Runs.REAL, key);
    installation.runs().settled(one.json().get("id").asString());
    Answer two = installation.admin().post(Runs.PATH, Runs.REAL, key);

    assertThat(two.status()).isEqualTo(202);
    assertThat(two.json()).isEqualTo(one.json());
    assertThat(installation.runs().all()).hasSize(before + 1);
  }

  private static long open() {
    return installation.parties().all().stream()
        .filter(party -> party.state() == PartyState.OPEN && party.endDate() == null)
        .count();
  }
}

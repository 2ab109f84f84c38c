package dk.partsync.command.sync;

import static dk.partsync.command.AggregateCalls.rejected;
import static dk.partsync.command.AggregateCalls.tell;
import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.RejectionCode;
import dk.partsync.api.sync.AppliedCounts;
import dk.partsync.api.sync.FailureCode;
import dk.partsync.api.sync.HoldCode;
import dk.partsync.api.sync.HoldReason;
import dk.partsync.api.sync.PlanCounts;
import dk.partsync.api.sync.RecordPlan;
import dk.partsync.api.sync.Register;
import dk.partsync.api.sync.SourceFile;
import dk.partsync.api.sync.SyncChunkApplied;
import dk.partsync.api.sync.SyncMode;
import dk.partsync.api.sync.SyncRunApproved;
import dk.partsync.api.sync.SyncRunCancelled;
import dk.partsync.api.sync.SyncRunCompleted;
import dk.partsync.api.sync.SyncRunEvent;
import dk.partsync.api.sync.SyncRunFailed;
import dk.partsync.api.sync.SyncRunHeld;
import dk.partsync.api.sync.SyncRunPlanned;
import dk.partsync.api.sync.SyncRunRejected;
import dk.partsync.api.sync.SyncRunResumed;
import dk.partsync.api.sync.SyncRunStarted;
import dk.partsync.api.sync.SyncRunState;
import dk.partsync.api.sync.SyncSourceFetched;
import dk.partsync.command.AggregateCalls;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SyncRunTest {

  private static final String RUN = "run-1";
  private static final LocalDate DAY = LocalDate.of(2026, 9, 20);
  private static final Instant MODIFIED = Instant.parse("2026-09-20T01:00:00Z");
  private static final SourceFile SOURCE = source(MODIFIED);
  private static final AppliedCounts APPLIED = new AppliedCounts(1, 0, 0, 0, 0);

  private final FixtureConfiguration<SyncRun> fixture = AggregateCalls.fixture(SyncRun.class);

  private static SourceFile source(Instant modified) {
    return new SourceFile("https://sor.example.invalid/", "ab", 10, modified, null, false);
  }

  private static SyncRunStarted started(boolean dryRun, SourceFile last) {
    return new SyncRunStarted(
        RUN,
        Register.SOR,
        SyncMode.DAILY,
        false,
        last == null,
        dryRun,
        SOURCE.url(),
        null,
        5,
        30,
        last);
  }

  private static PlanCounts closing(long closed) {
    return new PlanCounts(100, 0, 0, 100, 0, 0, 0, closed, 0, 0, 100, 100);
  }

  private static RecordPlan plan(PlanCounts counts, int chunks) {
    return new RecordPlan(RUN, "plan-1", counts, chunks, 0, DAY, List.of("w"));
  }

  private static SyncRunPlanned planned(PlanCounts counts, int chunks, SyncRunState next) {
    return new SyncRunPlanned(RUN, "plan-1", counts, chunks, 0, DAY, List.of("w"), next);
  }

  private static List<SyncRunEvent> planning(boolean dryRun, SourceFile last) {
    return List.of(started(dryRun, last), new SyncSourceFetched(RUN, SOURCE));
  }

  /** The shortest way into each state. */
  private static List<SyncRunEvent> in(SyncRunState state) {
    List<SyncRunEvent> events = new ArrayList<>(List.of(started(false, SOURCE)));
    if (state != SyncRunState.FETCHING) {
      events.add(new SyncSourceFetched(RUN, SOURCE));
    }
    switch (state) {
      case HELD, REJECTED -> events.add(planned(closing(6), 2, SyncRunState.HELD));
      case APPLYING -> events.add(planned(closing(5), 2, SyncRunState.APPLYING));
      case COMPLETED -> events.add(planned(closing(0), 0, SyncRunState.COMPLETED));
      default -> {}
    }
    switch (state) {
      case REJECTED -> events.add(new SyncRunRejected(RUN, null));
      case COMPLETED -> events.add(new SyncRunCompleted(RUN, false));
      case FAILED -> events.add(new SyncRunFailed(RUN, FailureCode.INTERNAL, "x"));
      case CANCELLED -> events.add(new SyncRunCancelled(RUN, null));
      default -> {}
    }
    return events;
  }

  private static final Map<String, Consumer<SyncRun>> DECISIONS =
      Map.of(
          "sourceFetched", run -> run.sourceFetched(SOURCE),
          "requirePlanning", SyncRun::requirePlanning,
          "planned", run -> run.planned(plan(closing(0), 1)),
          "approve", run -> run.approve(null),
          "reject", run -> run.reject(null),
          "requireNext", run -> run.requireNext(0),
          "complete", SyncRun::complete,
          "fail", run -> run.fail(FailureCode.INTERNAL, "x"),
          "cancel", run -> run.cancel(null));

  private static final Map<SyncRunState, List<String>> ALLOWED =
      Map.of(
          SyncRunState.FETCHING, List.of("sourceFetched", "fail", "cancel"),
          SyncRunState.PLANNING, List.of("requirePlanning", "planned", "fail", "cancel"),
          SyncRunState.HELD, List.of("approve", "reject", "fail", "cancel"),
          SyncRunState.APPLYING, List.of("requireNext", "fail", "cancel"),
          SyncRunState.COMPLETED, List.of("complete"),
          SyncRunState.FAILED, List.of(),
          SyncRunState.CANCELLED, List.of(),
          SyncRunState.REJECTED, List.of());

  static Stream<Arguments> everyStateAndDecision() {
    return Stream.of(SyncRunState.values())
        .flatMap(
            state ->
                DECISIONS.keySet().stream()
                    .sorted()
                    .map(decision -> Arguments.of(state, decision)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("everyStateAndDecision")
  @DisplayName("in every state just the decisions that belong to it are taken, others refused")
  void justTheDecisionsThatBelongToAStateAreTaken(SyncRunState state, String decision) {
    var result = fixture.given(in(state)).when(tell(RUN, DECISIONS.get(decision)));
    if (ALLOWED.get(state).contains(decision)) {
      result.expectSuccessfulHandlerExecution();
    } else {
      result.expectException(rejected(RejectionCode.WRONG_RUN_STATE)).expectNoEvents();
    }
  }

  @ParameterizedTest
  @MethodSource("everyStateAndDecision")
  void theStateIsTheOneThatTheEventsLeadTo(SyncRunState state, String ignored) {
    fixture
        .given(in(state))
        .when(new AggregateCalls.Ask<SyncRun>(RUN, SyncRun::state))
        .expectResultMessagePayload(state);
  }

  @Test
  void theSourceIsOnRecord() {
    fixture
        .given(in(SyncRunState.FETCHING))
        .when(tell(RUN, (SyncRun run) -> run.sourceFetched(SOURCE)))
        .expectEvents(new SyncSourceFetched(RUN, SOURCE));
  }

  @Test
  @DisplayName("N-20 a plan within the limits is applied")
  void aPlanWithinTheLimitsIsApplied() {
    fixture
        .given(in(SyncRunState.PLANNING))
        .when(tell(RUN, (SyncRun run) -> run.planned(plan(closing(5), 1))))
        .expectEvents(planned(closing(5), 1, SyncRunState.APPLYING));
  }

  @Test
  @DisplayName("N-20 a plan above a limit is held with the reason")
  void aPlanAboveALimitIsHeld() {
    fixture
        .given(in(SyncRunState.PLANNING))
        .when(tell(RUN, (SyncRun run) -> run.planned(plan(closing(6), 1))))
        .expectEvents(
            planned(closing(6), 1, SyncRunState.HELD),
            new SyncRunHeld(RUN, List.of(new HoldReason(HoldCode.TOO_MANY_CLOSINGS, 6, 100, 5))));
  }

  @Test
  @DisplayName("N-28 a source older than the last one is held")
  void anOlderSourceIsHeld() {
    fixture
        .given(planning(false, source(MODIFIED.plusSeconds(1))))
        .when(tell(RUN, (SyncRun run) -> run.planned(plan(closing(0), 0))))
        .expectEvents(
            planned(closing(0), 0, SyncRunState.HELD),
            new SyncRunHeld(
                RUN, List.of(new HoldReason(HoldCode.SOURCE_OLDER_THAN_LAST, 0, 100, 0))));
  }

  @Test
  void aSourceWithoutATimeIsNotTakenForOlder() {
    fixture
        .given(planning(false, source(null)))
        .when(tell(RUN, (SyncRun run) -> run.planned(plan(closing(0), 1))))
        .expectEvents(planned(closing(0), 1, SyncRunState.APPLYING));
  }

  @Test
  @DisplayName("N-20 a first import into an empty register is not held")
  void aFirstImportIsNotHeld() {
    PlanCounts counts = new PlanCounts(500, 500, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    fixture
        .given(planning(false, null))
        .when(tell(RUN, (SyncRun run) -> run.planned(plan(counts, 1))))
        .expectEvents(planned(counts, 1, SyncRunState.APPLYING));
  }

  @Test
  @DisplayName("N-20 a first import that was broken off has closings to hold when it comes again")
  void aFirstImportOverKnownUnitsCanBeHeld() {
    fixture
        .given(planning(false, null))
        .when(tell(RUN, (SyncRun run) -> run.planned(plan(closing(90), 1))))
        .expectEvents(
            planned(closing(90), 1, SyncRunState.HELD),
            new SyncRunHeld(RUN, List.of(new HoldReason(HoldCode.TOO_MANY_CLOSINGS, 90, 100, 5))));
  }

  @Test
  @DisplayName("N-21 counts that do not add up fail the run")
  void countsThatDoNotAddUpFailTheRun() {
    PlanCounts counts = new PlanCounts(100, 0, 0, 99, 0, 0, 0, 0, 0, 0, 100, 100);
    fixture
        .given(in(SyncRunState.PLANNING))
        .when(tell(RUN, (SyncRun run) -> run.planned(plan(counts, 1))))
        .expectEvents(
            new SyncRunFailed(
                RUN, FailureCode.COUNTS_DO_NOT_ADD_UP, "The counts of the plan do not add up."));
  }

  @Test
  @DisplayName("N-19 a dry run is never held and says that a real one would be")
  void aDryRunIsNeverHeld() {
    fixture
        .given(planning(true, SOURCE))
        .when(tell(RUN, (SyncRun run) -> run.planned(plan(closing(6), 1))))
        .expectEvents(
            new SyncRunPlanned(
                RUN,
                "plan-1",
                closing(6),
                1,
                0,
                DAY,
                List.of("w", "A real run would be held: TOO_MANY_CLOSINGS."),
                SyncRunState.COMPLETED));
  }

  private static List<SyncRunEvent> plannedDryRun() {
    List<SyncRunEvent> events = new ArrayList<>(planning(true, SOURCE));
    events.add(planned(closing(5), 1, SyncRunState.COMPLETED));
    return events;
  }

  @Test
  @DisplayName("N-19 a dry run completes with its plan")
  void aDryRunCompletesWithItsPlan() {
    fixture
        .given(plannedDryRun())
        .when(tell(RUN, SyncRun::complete))
        .expectEvents(new SyncRunCompleted(RUN, true));
  }

  @Test
  @DisplayName("N-19 no chunk of a dry run is taken")
  void noChunkOfADryRunIsTaken() {
    fixture
        .given(plannedDryRun())
        .when(tell(RUN, (SyncRun run) -> run.requireNext(0)))
        .expectException(rejected(RejectionCode.WRONG_RUN_STATE));
  }

  private static SyncChunkApplied applied(int chunk, boolean last) {
    return new SyncChunkApplied(RUN, chunk, APPLIED, last);
  }

  @Test
  @DisplayName("N-28 a chunk has its receipt once applied and the next is the one after it")
  void aChunkHasItsReceiptOnceApplied() {
    fixture
        .given(in(SyncRunState.APPLYING))
        .andGiven(applied(0, false))
        .when(
            new AggregateCalls.Ask<SyncRun>(
                RUN,
                run -> List.of(run.hasReceiptOf(0), run.hasReceiptOf(1), run.job().nextChunk())))
        .expectResultMessagePayload(List.of(true, false, 1));
  }

  @Test
  @DisplayName("N-28 a chunk out of turn is refused")
  void aChunkOutOfTurnIsRefused() {
    fixture
        .given(in(SyncRunState.APPLYING))
        .when(tell(RUN, (SyncRun run) -> run.requireNext(1)))
        .expectException(rejected(RejectionCode.WRONG_RUN_STATE));
  }

  @Test
  void aChunkBeyondThePlanIsRefused() {
    fixture
        .given(in(SyncRunState.APPLYING))
        .andGiven(applied(0, false), applied(1, true))
        .when(tell(RUN, (SyncRun run) -> run.requireNext(2)))
        .expectException(rejected(RejectionCode.WRONG_RUN_STATE));
  }

  @Test
  void theReceiptOfTheLastChunkSaysSo() {
    fixture
        .given(in(SyncRunState.APPLYING))
        .andGiven(applied(0, false))
        .when(tell(RUN, (SyncRun run) -> run.chunkApplied(1, APPLIED)))
        .expectEvents(applied(1, true));
  }

  @Test
  void aRunCompletesWhenEveryChunkHasItsReceiptAndNotBefore() {
    fixture
        .given(in(SyncRunState.APPLYING))
        .andGiven(applied(0, false))
        .when(tell(RUN, SyncRun::complete))
        .expectException(rejected(RejectionCode.WRONG_RUN_STATE));
    fixture
        .given(in(SyncRunState.APPLYING))
        .andGiven(applied(0, false), applied(1, true))
        .when(tell(RUN, SyncRun::complete))
        .expectEvents(new SyncRunCompleted(RUN, false));
  }

  @Test
  void completingTwiceIsOneEvent() {
    fixture.given(in(SyncRunState.COMPLETED)).when(tell(RUN, SyncRun::complete)).expectNoEvents();
  }

  @Test
  @DisplayName("N-20 an approved run goes on to apply")
  void anApprovedRunGoesOn() {
    fixture
        .given(in(SyncRunState.HELD))
        .when(
            new AggregateCalls.Ask<SyncRun>(
                RUN,
                run -> {
                  run.approve("set efter");
                  return run.state();
                }))
        .expectResultMessagePayload(SyncRunState.APPLYING)
        .expectEvents(new SyncRunApproved(RUN, "set efter"));
  }

  @Test
  void everyEndIsOnRecordWithItsReason() {
    fixture
        .given(in(SyncRunState.HELD))
        .when(tell(RUN, (SyncRun run) -> run.reject("forkert fil")))
        .expectEvents(new SyncRunRejected(RUN, "forkert fil"));
    fixture
        .given(in(SyncRunState.APPLYING))
        .when(tell(RUN, (SyncRun run) -> run.cancel("stop")))
        .expectEvents(new SyncRunCancelled(RUN, "stop"));
    fixture
        .given(in(SyncRunState.FETCHING))
        .when(tell(RUN, (SyncRun run) -> run.fail(FailureCode.SOURCE_REFUSED, "404")))
        .expectEvents(new SyncRunFailed(RUN, FailureCode.SOURCE_REFUSED, "404"));
  }

  @Test
  void aResumedRunStaysInItsState() {
    fixture
        .given(in(SyncRunState.PLANNING))
        .when(tell(RUN, SyncRun::resumed))
        .expectEvents(new SyncRunResumed(RUN, SyncRunState.PLANNING));
  }

  @Test
  void aJobWithoutASourceSaysSo() {
    SyncJob job =
        new SyncJob(
            RUN,
            Register.SOR,
            SyncMode.FULL,
            SyncRunState.FETCHING,
            "u",
            null,
            null,
            null,
            null,
            null,
            0,
            0,
            MODIFIED);
    assertThat(org.assertj.core.api.Assertions.catchThrowable(job::fetched))
        .isInstanceOf(IllegalStateException.class);
  }
}

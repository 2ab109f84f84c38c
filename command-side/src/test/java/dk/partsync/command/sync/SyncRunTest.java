package dk.partsync.command.sync;

import static dk.partsync.command.AggregateCalls.rejected;
import static dk.partsync.command.AggregateCalls.tell;
import static dk.partsync.command.sync.RunFacts.APPLIED;
import static dk.partsync.command.sync.RunFacts.MODIFIED;
import static dk.partsync.command.sync.RunFacts.RUN;
import static dk.partsync.command.sync.RunFacts.SOURCE;
import static dk.partsync.command.sync.RunFacts.closing;
import static dk.partsync.command.sync.RunFacts.in;
import static dk.partsync.command.sync.RunFacts.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dk.partsync.api.RejectionCode;
import dk.partsync.api.sync.FailureCode;
import dk.partsync.api.sync.Register;
import dk.partsync.api.sync.SyncChunkApplied;
import dk.partsync.api.sync.SyncMode;
import dk.partsync.api.sync.SyncRunApproved;
import dk.partsync.api.sync.SyncRunCancelled;
import dk.partsync.api.sync.SyncRunCompleted;
import dk.partsync.api.sync.SyncRunFailed;
import dk.partsync.api.sync.SyncRunRejected;
import dk.partsync.api.sync.SyncRunResumed;
import dk.partsync.api.sync.SyncRunState;
import dk.partsync.api.sync.SyncSourceFetched;
import dk.partsync.command.AggregateCalls;
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
  private final FixtureConfiguration<SyncRun> fixture = AggregateCalls.fixture(SyncRun.class);

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
  void theReceiptOfTheLastChunkSaysSoAndCompletesTheRun() {
    fixture
        .given(in(SyncRunState.APPLYING))
        .andGiven(applied(0, false))
        .when(tell(RUN, (SyncRun run) -> run.chunkApplied(1, APPLIED)))
        .expectEvents(applied(1, true), new SyncRunCompleted(RUN, false));
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
    assertThat(catchThrowable(job::fetched)).isInstanceOf(IllegalStateException.class);
  }
}

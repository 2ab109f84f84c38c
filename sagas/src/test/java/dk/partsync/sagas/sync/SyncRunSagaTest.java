package dk.partsync.sagas.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.MessageJson;
import dk.partsync.api.sync.AppliedCounts;
import dk.partsync.api.sync.ApplySyncRun;
import dk.partsync.api.sync.CompleteSyncRun;
import dk.partsync.api.sync.FailSyncRun;
import dk.partsync.api.sync.FailureCode;
import dk.partsync.api.sync.FetchSyncSource;
import dk.partsync.api.sync.HoldCode;
import dk.partsync.api.sync.HoldReason;
import dk.partsync.api.sync.PlanCounts;
import dk.partsync.api.sync.PlanSyncRun;
import dk.partsync.api.sync.Register;
import dk.partsync.api.sync.SourceFile;
import dk.partsync.api.sync.SyncChunkApplied;
import dk.partsync.api.sync.SyncMode;
import dk.partsync.api.sync.SyncRunApproved;
import dk.partsync.api.sync.SyncRunCancelled;
import dk.partsync.api.sync.SyncRunCompleted;
import dk.partsync.api.sync.SyncRunFailed;
import dk.partsync.api.sync.SyncRunHeld;
import dk.partsync.api.sync.SyncRunPlanned;
import dk.partsync.api.sync.SyncRunRejected;
import dk.partsync.api.sync.SyncRunStarted;
import dk.partsync.api.sync.SyncRunState;
import dk.partsync.api.sync.SyncSourceFetched;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.test.saga.SagaTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyncRunSagaTest {

  private static final String RUN = "run-1";
  private static final SyncRunStarted STARTED =
      new SyncRunStarted(
          RUN, Register.SOR, SyncMode.FULL, false, true, false, "https://x", null, 5, 30, null);
  private static final SyncSourceFetched FETCHED =
      new SyncSourceFetched(RUN, new SourceFile("https://x", "ab", 1, null, null, false));

  private SagaTestFixture<SyncRunSaga> saga;

  @BeforeEach
  void setUp() {
    saga = new SagaTestFixture<>(SyncRunSaga.class);
  }

  @Test
  void aStartedRunIsAskedToFetch() {
    saga.givenNoPriorActivity()
        .whenPublishingA(STARTED)
        .expectActiveSagas(1)
        .expectDispatchedCommands(new FetchSyncSource(RUN));
  }

  @Test
  void aFetchedSourceIsPlanned() {
    saga.givenAPublished(STARTED)
        .whenPublishingA(FETCHED)
        .expectDispatchedCommands(new PlanSyncRun(RUN));
  }

  @Test
  void aPlanWithinTheBrakeIsApplied() {
    saga.givenAPublished(STARTED)
        .whenPublishingA(planned(SyncRunState.APPLYING))
        .expectDispatchedCommands(new ApplySyncRun(RUN));
  }

  @Test
  void aPlanWithNothingToApplyCompletesTheRun() {
    saga.givenAPublished(STARTED)
        .whenPublishingA(planned(SyncRunState.COMPLETED))
        .expectDispatchedCommands(new CompleteSyncRun(RUN));
  }

  @Test
  void aHeldRunWaitsForAPerson() {
    saga.givenAPublished(STARTED)
        .andThenAPublished(planned(SyncRunState.HELD))
        .whenPublishingA(
            new SyncRunHeld(RUN, List.of(new HoldReason(HoldCode.TOO_MANY_CLOSINGS, 50, 100, 5))))
        .expectActiveSagas(1)
        .expectNoDispatchedCommands();
  }

  @Test
  void anApprovedRunIsApplied() {
    saga.givenAPublished(STARTED)
        .andThenAPublished(planned(SyncRunState.HELD))
        .whenPublishingA(new SyncRunApproved(RUN, "looks right"))
        .expectDispatchedCommands(new ApplySyncRun(RUN));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aReceiptAsksForNothingForTheLastOneCompletesTheRunItself(boolean last) {
    saga.givenAPublished(STARTED)
        .whenPublishingA(new SyncChunkApplied(RUN, 0, AppliedCounts.NONE, last))
        .expectActiveSagas(1)
        .expectNoDispatchedCommands();
  }

  @Test
  void aStepThatIsRefusedFailsTheRun() {
    saga.setCallbackBehavior(
        (command, metaData) -> {
          if (command instanceof PlanSyncRun) {
            throw new IllegalStateException("no");
          }
          return null;
        });
    saga.givenAPublished(STARTED)
        .whenPublishingA(FETCHED)
        .expectDispatchedCommands(
            new PlanSyncRun(RUN),
            new FailSyncRun(RUN, FailureCode.INTERNAL, "The step PlanSyncRun was refused."));
  }

  static List<Object> ends() {
    return List.of(
        new SyncRunCompleted(RUN, false),
        new SyncRunFailed(RUN, FailureCode.SOURCE_UNREACHABLE, "no answer"),
        new SyncRunCancelled(RUN, null),
        new SyncRunRejected(RUN, null));
  }

  @ParameterizedTest
  @MethodSource("ends")
  void everyEndOfTheRunEndsTheSaga(Object end) {
    saga.givenAPublished(STARTED)
        .whenPublishingA(end)
        .expectActiveSagas(0)
        .expectNoDispatchedCommands();
  }

  @Test
  void theSagaSurvivesItsStoredForm() {
    Jackson3Serializer serializer =
        Jackson3Serializer.builder().jsonMapperBuilderCustomizer(MessageJson::configure).build();

    Object restored = serializer.deserialize(serializer.serialize(new SyncRunSaga(), byte[].class));

    assertThat(restored).isInstanceOf(SyncRunSaga.class);
  }

  private static SyncRunPlanned planned(SyncRunState next) {
    PlanCounts counts = new PlanCounts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    return new SyncRunPlanned(
        RUN, "plan-1", counts, 1, 0, LocalDate.of(2026, 9, 20), List.of(), next);
  }
}

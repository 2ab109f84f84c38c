package dk.partsync.command.sync;

import static dk.partsync.command.AggregateCalls.rejected;
import static dk.partsync.command.AggregateCalls.tell;
import static dk.partsync.command.sync.RunFacts.DAY;
import static dk.partsync.command.sync.RunFacts.MODIFIED;
import static dk.partsync.command.sync.RunFacts.RUN;
import static dk.partsync.command.sync.RunFacts.SOURCE;
import static dk.partsync.command.sync.RunFacts.closing;
import static dk.partsync.command.sync.RunFacts.in;
import static dk.partsync.command.sync.RunFacts.plan;
import static dk.partsync.command.sync.RunFacts.planned;
import static dk.partsync.command.sync.RunFacts.planning;
import static dk.partsync.command.sync.RunFacts.source;

import dk.partsync.api.RejectionCode;
import dk.partsync.api.sync.FailureCode;
import dk.partsync.api.sync.HoldCode;
import dk.partsync.api.sync.HoldReason;
import dk.partsync.api.sync.PlanCounts;
import dk.partsync.api.sync.SyncRunCompleted;
import dk.partsync.api.sync.SyncRunEvent;
import dk.partsync.api.sync.SyncRunFailed;
import dk.partsync.api.sync.SyncRunHeld;
import dk.partsync.api.sync.SyncRunPlanned;
import dk.partsync.api.sync.SyncRunState;
import dk.partsync.command.AggregateCalls;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What becomes of a plan. */
class SyncRunPlanTest {
  private final FixtureConfiguration<SyncRun> fixture = AggregateCalls.fixture(SyncRun.class);

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
}

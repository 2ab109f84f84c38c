package dk.partsync.command.sync;

import static dk.partsync.command.AggregateCalls.rejected;
import static dk.partsync.command.AggregateCalls.tell;

import dk.partsync.api.RejectionCode;
import dk.partsync.api.sync.Register;
import dk.partsync.api.sync.SourceFile;
import dk.partsync.api.sync.SyncLaneFreed;
import dk.partsync.api.sync.SyncLaneTaken;
import dk.partsync.api.sync.SyncMode;
import dk.partsync.command.AggregateCalls;
import java.time.Instant;
import java.util.Arrays;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SyncLaneTest {

  private static final String LANE = SyncLane.idOf(Register.SOR);
  private static final SourceFile SOURCE =
      new SourceFile("https://sor.example.invalid/", "ab", 10, null, null, false);
  private static final SyncLaneTaken TAKEN = new SyncLaneTaken(Register.SOR, "run-1");

  private final FixtureConfiguration<SyncLane> fixture = AggregateCalls.fixture(SyncLane.class);

  private static SyncLaneFreed freed(SyncMode completed) {
    return new SyncLaneFreed(Register.SOR, "run-1", completed, completed == null ? null : SOURCE);
  }

  private static Object free(String runId, SyncMode completed) {
    return tell(LANE, (SyncLane lane) -> lane.free(Register.SOR, runId, completed, SOURCE));
  }

  private static Object history() {
    return new AggregateCalls.Ask<SyncLane>(
        LANE,
        lane ->
            Arrays.asList(
                lane.isFirstImport(), !lane.isFullDue(null, Instant.EPOCH), lane.lastSource()));
  }

  @Test
  void aFreeLaneIsTaken() {
    fixture
        .given(TAKEN, freed(null))
        .when(tell(LANE, (SyncLane lane) -> lane.take(Register.SOR, "run-2")))
        .expectEvents(new SyncLaneTaken(Register.SOR, "run-2"));
  }

  @Test
  void aTakenLaneIsRefused() {
    fixture
        .given(TAKEN)
        .when(tell(LANE, (SyncLane lane) -> lane.take(Register.SOR, "run-2")))
        .expectException(rejected(RejectionCode.RUN_IN_PROGRESS))
        .expectNoEvents();
  }

  @Test
  void aRunLeavesTheLaneOnce() {
    fixture.given(TAKEN).when(free("run-1", SyncMode.FULL)).expectEvents(freed(SyncMode.FULL));
    fixture.given(TAKEN, freed(null)).when(free("run-1", SyncMode.FULL)).expectNoEvents();
  }

  @Test
  void aRunThatIsNotInTheLaneDoesNotFreeIt() {
    fixture.given(TAKEN).when(free("run-2", SyncMode.FULL)).expectNoEvents();
  }

  @Test
  void aRunThatDidNotDoItsWorkLeavesNoSource() {
    fixture.given(TAKEN).when(free("run-1", null)).expectEvents(freed(null));
  }

  @Test
  @DisplayName("A1-27 only a run that did its work counts, and only a full one as the full one")
  void onlyARunThatDidItsWorkCounts() {
    fixture
        .given(TAKEN, freed(null))
        .when(history())
        .expectResultMessagePayload(Arrays.asList(true, false, null));
    fixture
        .given(TAKEN, freed(SyncMode.DAILY))
        .when(history())
        .expectResultMessagePayload(Arrays.asList(false, false, SOURCE));
    fixture
        .given(TAKEN, freed(SyncMode.FULL), TAKEN, freed(SyncMode.DAILY), TAKEN, freed(null))
        .when(history())
        .expectResultMessagePayload(Arrays.asList(false, true, SOURCE));
  }
}

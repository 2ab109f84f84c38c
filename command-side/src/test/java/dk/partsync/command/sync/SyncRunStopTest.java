package dk.partsync.command.sync;

import static dk.partsync.command.Installation.completed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.partsync.api.party.SorPartyEvent;
import dk.partsync.api.party.SorUnitImported;
import dk.partsync.api.sync.ApplySyncChunk;
import dk.partsync.api.sync.CancelSyncRun;
import dk.partsync.api.sync.CompleteSyncRun;
import dk.partsync.api.sync.ContinueSyncRun;
import dk.partsync.api.sync.FailureCode;
import dk.partsync.api.sync.FetchSyncSource;
import dk.partsync.api.sync.RecordPlan;
import dk.partsync.api.sync.SyncChunkApplied;
import dk.partsync.api.sync.SyncRunCancelled;
import dk.partsync.api.sync.SyncRunHeld;
import dk.partsync.api.sync.SyncRunResumed;
import dk.partsync.api.sync.SyncRunState;
import dk.partsync.command.Gate;
import dk.partsync.command.Installation;
import dk.partsync.command.Run;
import dk.partsync.simulator.Fault;
import dk.partsync.simulator.sor.DayPlan;
import dk.partsync.simulator.sor.SorFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that a person or the end of the process stops on their way. */
class SyncRunStopTest {

  private static final int UNITS = 1_100;

  @TempDir Path temp;
  private Installation installation;

  @BeforeEach
  void install() {
    installation = Installation.of(UNITS, temp);
  }

  @AfterEach
  void close() throws IOException {
    installation.close();
  }

  private static Predicate<Object> chunk(int number) {
    return command -> command instanceof ApplySyncChunk chunk && chunk.chunk() == number;
  }

  private Gate gate(Predicate<Object> held) {
    Gate gate = new Gate(held);
    installation.intercept(gate);
    return gate;
  }

  /** The run, whose process stopped before that command and which was then continued. */
  private Run completedAfterStopAt(Predicate<Object> held) throws InterruptedException {
    Gate gate = gate(held);
    String runId = installation.start();
    gate.awaitCommand();
    installation.restart();
    installation.send(new ContinueSyncRun(runId));
    return completed(installation.await(runId));
  }

  private void assertEveryUnitWasImportedOnce() {
    assertThat(installation.partyEvents())
        .hasSize(UNITS)
        .allMatch(SorUnitImported.class::isInstance)
        .extracting(SorPartyEvent::partyId)
        .doesNotHaveDuplicates();
  }

  @Test
  @DisplayName("a run cancelled while it applies stops, keeps what it did and frees the lane")
  void aCancelledRunStopsAndFreesTheLane() throws InterruptedException {
    Gate gate = gate(chunk(1));
    String runId = installation.start();
    gate.awaitCommand();
    installation.send(new CancelSyncRun(runId, "forkert dag"));
    gate.open();
    assertThat(installation.await(runId).last())
        .isEqualTo(new SyncRunCancelled(runId, "forkert dag"));
    Run next = installation.complete();
    assertThat(next.counts().created()).isEqualTo(UNITS - 1000);
    assertThat(next.counts().unchanged()).isEqualTo(1000);
    assertThat(installation.find(runId).parties()).hasSize(1000);
    assertEveryUnitWasImportedOnce();
  }

  @Test
  @DisplayName("N-20 a first import that was cancelled does not open the way for a cut file")
  void aCancelledFirstImportDoesNotOpenTheWayForACutFile() throws InterruptedException {
    Gate gate = gate(chunk(1));
    String runId = installation.start();
    gate.awaitCommand();
    installation.send(new CancelSyncRun(runId, null));
    gate.open();
    installation.register().misbehave(SorFile.DAILY, new Fault.Rows(10));
    assertThat(installation.run().last()).isInstanceOf(SyncRunHeld.class);
  }

  @Test
  @DisplayName("a process that stops while it applies goes on at the next chunk, every unit once")
  void aStoppedProcessGoesOnAtTheNextChunk() throws InterruptedException {
    Gate gate = gate(chunk(1));
    String runId = installation.start();
    gate.awaitCommand();
    installation.restart();
    assertThat(installation.find(runId).all(SyncChunkApplied.class)).hasSize(1);
    installation.send(new ContinueSyncRun(runId));
    Run run = completed(installation.await(runId));
    assertThat(run.all(SyncRunResumed.class))
        .containsExactly(new SyncRunResumed(runId, SyncRunState.APPLYING));
    assertThat(run.all(SyncChunkApplied.class))
        .extracting(SyncChunkApplied::chunk)
        .containsExactly(0, 1);
    assertEveryUnitWasImportedOnce();
  }

  @Test
  @DisplayName("N-28 a chunk that comes again after its receipt is not applied again")
  void aChunkThatComesAgainIsNotAppliedAgain() throws InterruptedException {
    Gate gate = gate(chunk(1));
    String runId = installation.start();
    gate.awaitCommand();
    installation.restart();
    installation.send(new ContinueSyncRun(runId));
    installation.await(runId);
    gate.open(); // the command of the stopped process arrives late
    installation.send(new ContinueSyncRun(runId));
    assertThat(installation.find(runId).all(SyncChunkApplied.class)).hasSize(2);
    assertEveryUnitWasImportedOnce();
  }

  @Test
  @DisplayName("N-38 a process that stops while it downloads does not fail the run")
  void aProcessThatStopsWhileItDownloadsDoesNotFailTheRun() {
    installation.register().always(SorFile.DAILY, Fault.SLOW);
    String runId = installation.start();
    await().until(() -> !installation.register().requests().isEmpty());
    installation.restart();
    installation.register().behave();
    installation.send(new ContinueSyncRun(runId));
    Run run = completed(installation.await(runId));
    assertThat(run.all(SyncRunResumed.class))
        .containsExactly(new SyncRunResumed(runId, SyncRunState.FETCHING));
  }

  @Test
  @DisplayName("a process that stops while it plans plans anew, and only the whole plan counts")
  void aProcessThatStopsWhileItPlansPlansAnew() throws InterruptedException {
    Run run = completedAfterStopAt(RecordPlan.class::isInstance);
    assertThat(run.changes()).hasSize(UNITS);
    assertEveryUnitWasImportedOnce();
  }

  @Test
  void aRunWhoseEndWasNeverToldCompletesWhenItIsContinued() throws InterruptedException {
    installation.complete();
    completedAfterStopAt(CompleteSyncRun.class::isInstance);
  }

  @Test
  void aRunThatNobodyBeganIsTakenUp() throws InterruptedException {
    completedAfterStopAt(FetchSyncSource.class::isInstance);
  }

  @Test
  void aRunThatIsAtWorkIsLeftAlone() throws InterruptedException {
    Gate gate = gate(chunk(1));
    String runId = installation.start();
    gate.awaitCommand();
    installation.forward(ContinueSyncRunHandler.SILENCE_LIMIT.minusSeconds(1));
    Run before = installation.find(runId);
    installation.send(new ContinueSyncRun(runId));
    assertThat(installation.find(runId)).isEqualTo(before);
    gate.open();
    completed(installation.await(runId));
  }

  @Test
  void aRunThatWaitsForAPersonOrHasEndedIsLeftAlone() {
    Run ended = installation.complete();
    installation.send(new ContinueSyncRun(ended.id()));
    assertThat(installation.find(ended.id())).isEqualTo(ended);
    installation.night(DayPlan.quiet());
    installation.register().misbehave(SorFile.DAILY, Fault.HALF);
    Run held = installation.run();
    installation.forward(Duration.ofDays(2));
    installation.send(new ContinueSyncRun(held.id()));
    assertThat(installation.find(held.id())).isEqualTo(held);
  }

  @Test
  void aRunThatMakesNoProgressEndsWithThatReasonAndFreesTheLane() throws InterruptedException {
    Gate gate = gate(chunk(1));
    String runId = installation.start();
    gate.awaitCommand();
    installation.forward(ContinueSyncRunHandler.SILENCE_LIMIT.plusSeconds(1));
    installation.send(new ContinueSyncRun(runId));
    assertThat(installation.find(runId).failure()).isEqualTo(FailureCode.NO_PROGRESS);
    gate.open();
    installation.complete();
    assertEveryUnitWasImportedOnce();
  }
}

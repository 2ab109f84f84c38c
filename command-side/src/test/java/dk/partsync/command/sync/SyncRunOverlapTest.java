package dk.partsync.command.sync;

import static dk.partsync.command.Installation.completed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.RejectionCode;
import dk.partsync.api.settings.SorSettings;
import dk.partsync.api.sync.ApplySyncChunk;
import dk.partsync.api.sync.CompleteSyncRun;
import dk.partsync.api.sync.FetchSyncSource;
import dk.partsync.api.sync.HoldCode;
import dk.partsync.api.sync.Register;
import dk.partsync.api.sync.StartSyncRun;
import dk.partsync.api.sync.SyncMode;
import dk.partsync.api.sync.SyncRunStarted;
import dk.partsync.command.Gate;
import dk.partsync.command.Installation;
import dk.partsync.command.Run;
import dk.partsync.command.StoredFormEngine;
import dk.partsync.simulator.Fault;
import dk.partsync.simulator.sor.DayPlan;
import dk.partsync.simulator.sor.SorFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether a run may start, which one, and of which mode. */
class SyncRunOverlapTest {

  private static final int CALLERS = 16;

  @TempDir Path temp;
  private final MeetingEngine engine = new MeetingEngine();
  private Installation installation;

  @BeforeEach
  void install() {
    installation = Installation.of(20, temp, engine);
  }

  @AfterEach
  void close() throws IOException {
    installation.close();
  }

  private static StartSyncRun start(String runId) {
    return new StartSyncRun(runId, Register.SOR, null, false);
  }

  private void assertRefused(Object command, RejectionCode code) {
    assertThatThrownBy(() -> installation.send(command))
        .asInstanceOf(type(CommandRejected.class))
        .extracting(CommandRejected::code)
        .isEqualTo(code);
  }

  /** What each of the commands came to, sent at the same moment: an answer or an exception. */
  private List<Object> together(List<StartSyncRun> commands) {
    List<CompletableFuture<Object>> outcomes =
        commands.stream()
            .map(
                command ->
                    CompletableFuture.supplyAsync(() -> installation.sendAhead(command))
                        .thenCompose(outcome -> outcome)
                        .exceptionally(SyncRunOverlapTest::refusal))
            .toList();
    return outcomes.stream().map(CompletableFuture::join).toList();
  }

  private static Object refusal(Throwable e) {
    Throwable refused = e.getCause() == null ? e : e.getCause();
    return refused instanceof CommandRejected rejected ? rejected.code() : refused;
  }

  @RepeatedTest(3)
  @DisplayName("N-28 of many runs started at once exactly one starts")
  void ofManyRunsStartedAtOnceOneStarts() throws InterruptedException {
    Gate gate = new Gate(FetchSyncSource.class::isInstance);
    installation.intercept(gate);
    List<StartSyncRun> commands = new ArrayList<>();
    for (int i = 0; i < CALLERS; i++) {
      commands.add(start("at-once-" + i));
    }
    List<Object> outcomes = together(commands);
    assertThat(outcomes)
        .filteredOn(outcome -> outcome == RejectionCode.RUN_IN_PROGRESS)
        .hasSize(CALLERS - 1);
    gate.open();
    String winner =
        outcomes.stream()
            .filter(String.class::isInstance)
            .map(String.class::cast)
            .findFirst()
            .orElseThrow();
    completed(installation.await(winner));
    assertThat(installation.log().filter(e -> e.getPayload() instanceof SyncRunStarted)).hasSize(1);
  }

  @RepeatedTest(3)
  @DisplayName("A1-06 the same run started many times at once starts once and answers everybody")
  void theSameRunStartedManyTimesStartsOnce() {
    List<StartSyncRun> commands = new ArrayList<>();
    for (int i = 0; i < CALLERS; i++) {
      commands.add(start("scheduled-2026-09-20T06:00"));
    }
    assertThat(together(commands)).containsOnly("scheduled-2026-09-20T06:00");
    assertThat(installation.log().filter(e -> e.getPayload() instanceof SyncRunStarted)).hasSize(1);
  }

  @Test
  @DisplayName("the same id again is the same run, also long after it ended")
  void theSameIdAgainIsTheSameRun() {
    Run run = installation.complete();
    String again = installation.send(start(run.id()));
    assertThat(again).isEqualTo(run.id());
    assertThat(installation.find(run.id()).events()).isEqualTo(run.events());
  }

  @Test
  void theSameIdForAnotherRunIsRefused() {
    Run run = installation.complete();
    assertRefused(
        new StartSyncRun(run.id(), Register.SOR, null, true), RejectionCode.IDEMPOTENCY_KEY_REUSED);
    Run daily = installation.complete();
    assertRefused(
        new StartSyncRun(daily.id(), Register.SOR, SyncMode.FULL, false),
        RejectionCode.IDEMPOTENCY_KEY_REUSED);
  }

  @Test
  void aHeldRunKeepsOthersOut() {
    installation.complete();
    installation.register().misbehave(SorFile.DAILY, Fault.HALF);
    assertThat(installation.run().holds()).containsExactly(HoldCode.TOO_MANY_CLOSINGS);
    assertRefused(start("other"), RejectionCode.RUN_IN_PROGRESS);
  }

  @Test
  @DisplayName("A1-23 no run starts while SOR is off")
  void noRunStartsWhileSorIsOff() {
    installation.change(
        usual ->
            new SorSettings(
                false, false, usual.fullUrl(), usual.dailyUrl(), null, usual.contactType(), 5, 30));
    assertRefused(start("off"), RejectionCode.REGISTER_DISABLED);
    assertThat(installation.log().filter(e -> e.getPayload() instanceof SyncRunStarted)).isEmpty();
  }

  @Test
  void whatDoesNotExistIsNotFound() {
    assertRefused(new CompleteSyncRun("nobody"), RejectionCode.NOT_FOUND);
  }

  private void force() {
    installation.change(usual -> usual.withForceFull(true));
  }

  @Test
  @DisplayName("A1-25 A1-26 a forced run is full, and the one after it daily again")
  void aForcedRunIsFullAndTheNextDaily() {
    installation.complete();
    force();
    Run forced = installation.complete();
    assertThat(forced.started().mode()).isEqualTo(SyncMode.FULL);
    assertThat(forced.started().forced()).isTrue();
    Run next = installation.complete();
    assertThat(next.started().mode()).isEqualTo(SyncMode.DAILY);
    assertThat(next.started().forced()).isFalse();
  }

  @Test
  @DisplayName("A1-26 a forced run that failed leaves force on, and so does a dry run")
  void aForcedRunThatDidNotDoItsWorkLeavesForceOn() {
    installation.complete();
    force();
    installation.register().misbehave(SorFile.DAILY, Fault.NOT_FOUND);
    installation.run();
    assertThat(installation.dryRun().started().forced()).isTrue();
    assertThat(installation.complete().started().forced()).isTrue();
    assertThat(installation.complete().started().forced()).isFalse();
  }

  @Test
  @DisplayName("A1-27 until a full run has completed every run is full, also when daily is asked")
  void untilAFullRunHasCompletedEveryRunIsFull() {
    installation.register().misbehave(SorFile.DAILY, Fault.NOT_FOUND);
    assertThat(installation.run().started().mode()).isEqualTo(SyncMode.FULL);
    assertThat(installation.dryRun().started().mode()).isEqualTo(SyncMode.FULL);
    Run run = installation.await(installation.start(SyncMode.DAILY, false));
    assertThat(completed(run).started().mode()).isEqualTo(SyncMode.FULL);
    assertThat(installation.complete().started().mode()).isEqualTo(SyncMode.DAILY);
  }

  @Test
  @DisplayName("A1-26 the end of a run, told twice, does not undo what was set since")
  void theEndToldTwiceDoesNotUndoWhatWasSetSince() {
    force();
    Run forced = installation.complete();
    force();
    installation.send(new CompleteSyncRun(forced.id()));
    assertThat(installation.complete().started().forced()).isTrue();
  }

  @Test
  @DisplayName("the end of a run, told twice, leaves the file of the next run alone")
  void theEndToldTwiceLeavesTheNextFileAlone() {
    Run first = installation.complete();
    installation.night(DayPlan.quiet().changing(1));
    installation.complete();
    installation.night(DayPlan.quiet().changing(1));
    installation.complete();
    installation.send(new CompleteSyncRun(first.id()));
    assertThat(installation.complete().source().reused()).isTrue();
  }

  @Test
  @DisplayName("a start at the very end of a forced run disturbs neither")
  void aStartAtTheEndOfAForcedRunDisturbsNeither() throws Exception {
    force();
    Gate gate = new Gate(ApplySyncChunk.class::isInstance);
    installation.intercept(gate);
    String forced = installation.start();
    gate.awaitCommand();
    engine.meet();
    gate.open();
    List<Object> outcome = together(List.of(start("next")));
    assertThat(outcome).containsAnyOf("next", RejectionCode.RUN_IN_PROGRESS);
    completed(installation.await(forced));
  }

  /**
   * Lets two who load settings and lane in opposite order wait until each has its first, which is
   * how they would come to wait for each other.
   */
  private static final class MeetingEngine extends StoredFormEngine {

    private final ThreadLocal<String> first = new ThreadLocal<>();
    private volatile CountDownLatch both = new CountDownLatch(0);

    void meet() {
      both = new CountDownLatch(2);
    }

    @Override
    public DomainEventStream readEvents(String aggregateId, long firstSequenceNumber) {
      if (both.getCount() > 0
          && (aggregateId.equals("settings-SOR") || aggregateId.equals("sync-SOR"))
          && first.get() == null) {
        first.set(aggregateId);
        both.countDown();
        await();
      }
      return super.readEvents(aggregateId, firstSequenceNumber);
    }

    private void await() {
      try {
        both.await(500, TimeUnit.MILLISECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}

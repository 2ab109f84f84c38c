package dk.partsync.command.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.RejectionCode;
import dk.partsync.api.sync.FailSyncRun;
import dk.partsync.api.sync.FailureCode;
import dk.partsync.api.sync.RecordSourceFetched;
import dk.partsync.api.sync.Register;
import dk.partsync.api.sync.SourceFile;
import dk.partsync.api.sync.SyncMode;
import dk.partsync.api.sync.SyncRunState;
import dk.partsync.registers.http.SourceException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SyncWorkTest {

  private static final SourceFile SOURCE = new SourceFile("u", "ab", 1, null, null, false);

  private final List<Object> sent = new CopyOnWriteArrayList<>();
  private final SimpleCommandBus bus = SimpleCommandBus.builder().build();
  private final FakeWork register = new FakeWork();
  private final SystemCommands commands =
      new SystemCommands(DefaultCommandGateway.builder().commandBus(bus).build());
  private final SyncWork work = new SyncWork(Map.of(Register.SOR, register), commands);

  SyncWorkTest() {
    for (Class<?> type : List.of(RecordSourceFetched.class, FailSyncRun.class)) {
      bus.subscribe(type.getName(), (CommandMessage<?> command) -> sent.add(command.getPayload()));
    }
  }

  @AfterEach
  void close() {
    work.close();
  }

  private interface Step {
    void run() throws InterruptedException;
  }

  private static final class FakeWork implements RegisterWork {

    private final AtomicInteger planned = new AtomicInteger();
    private volatile Step plan = () -> {};

    @Override
    public SourceFile fetch(SyncJob job) {
      return SOURCE;
    }

    @Override
    public void plan(SyncJob job) throws InterruptedException {
      planned.incrementAndGet();
      plan.run();
    }

    @Override
    public void apply(SyncJob job) {}

    @Override
    public void cleanUp(SyncJob job) {}
  }

  private static SyncJob job(SyncRunState state) {
    return new SyncJob(
        "run-1",
        Register.SOR,
        SyncMode.FULL,
        state,
        "u",
        null,
        null,
        SOURCE,
        null,
        null,
        0,
        0,
        Instant.EPOCH);
  }

  private void planEndsWith(Throwable end) {
    register.plan =
        () -> {
          if (end instanceof Error error) {
            throw error;
          }
          throw (RuntimeException) end;
        };
    work.begin(job(SyncRunState.PLANNING));
    await().until(() -> !work.isActive(job(SyncRunState.PLANNING)));
  }

  @Test
  void whatWasFetchedIsReported() {
    work.begin(job(SyncRunState.FETCHING));
    await().until(() -> !sent.isEmpty());
    assertThat(sent).containsExactly(new RecordSourceFetched("run-1", SOURCE));
  }

  @Test
  void aSourceThatIsNotAsItShouldBeFailsTheRunWithItsReason() {
    planEndsWith(new SourceException(FailureCode.SOURCE_TRUNCATED, "cut"));
    assertThat(sent).containsExactly(new FailSyncRun("run-1", FailureCode.SOURCE_TRUNCATED, "cut"));
  }

  private void assertFailedInternally() {
    assertThat(sent)
        .singleElement()
        .isInstanceOfSatisfying(
            FailSyncRun.class,
            failure -> {
              assertThat(failure.code()).isEqualTo(FailureCode.INTERNAL);
              assertThat(failure.text()).doesNotContain("secret");
            });
  }

  @Test
  void anUnexpectedExceptionFailsTheRunWithoutItsText() {
    planEndsWith(new IllegalStateException("secret"));
    assertFailedInternally();
  }

  @Test
  @DisplayName(
      "an error of the virtual machine fails the run as well: it does not go on in silence")
  void anErrorFailsTheRunAsWell() {
    planEndsWith(new StackOverflowError("secret"));
    assertFailedInternally();
  }

  @Test
  void aStepThatIsNoLongerWantedSaysNothing() {
    planEndsWith(new CommandRejected(RejectionCode.WRONG_RUN_STATE, "ended"));
    assertThat(sent).isEmpty();
  }

  @Test
  @DisplayName("any other refusal fails the run: to try again would be refused for ever")
  void anyOtherRefusalFailsTheRun() {
    planEndsWith(new CommandRejected(RejectionCode.NOT_FOUND, "secret"));
    assertFailedInternally();
  }

  @Test
  void aStepIsDoneOnceAtATimeAndCanBeDoneAgain() {
    CountDownLatch finish = new CountDownLatch(1);
    register.plan = finish::await;
    work.begin(job(SyncRunState.PLANNING));
    work.begin(job(SyncRunState.PLANNING));
    assertThat(work.isActive(job(SyncRunState.PLANNING))).isTrue();
    finish.countDown();
    await().until(() -> !work.isActive(job(SyncRunState.PLANNING)));
    assertThat(register.planned).hasValue(1);
    work.begin(job(SyncRunState.PLANNING));
    await().untilAsserted(() -> assertThat(register.planned).hasValue(2));
  }

  @Test
  @DisplayName("N-38 work that was stopped says nothing, whatever it dies of")
  void workThatWasStoppedSaysNothing() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch died = new CountDownLatch(1);
    register.plan =
        () -> {
          begun.countDown();
          try {
            new CountDownLatch(1).await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            died.countDown();
            throw new SourceException(FailureCode.SOURCE_UNREACHABLE, "interrupted");
          }
        };
    work.begin(job(SyncRunState.PLANNING));
    begun.await();
    work.close();
    died.await();
    await().until(() -> !work.isActive(job(SyncRunState.PLANNING)));
    assertThat(sent).isEmpty();
  }

  @Test
  @DisplayName(
      "N-38 a thread that was asked to stop sends nothing more, so no half plan is recorded")
  void aThreadThatWasAskedToStopSendsNothing() {
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> commands.send(new RecordSourceFetched("run-1", SOURCE)))
        .isInstanceOf(CancellationException.class);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(sent).isEmpty();
  }

  @Test
  void theWorkOfOtherRunsGoesOnWhenOneIsStopped() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    register.plan =
        () -> {
          begun.countDown();
          new CountDownLatch(1).await();
        };
    work.begin(job(SyncRunState.PLANNING));
    begun.await();
    work.stop("run-2");
    assertThat(work.isActive(job(SyncRunState.PLANNING))).isTrue();
    work.stop("run-1");
    assertThat(work.isActive(job(SyncRunState.PLANNING))).isFalse();
  }
}

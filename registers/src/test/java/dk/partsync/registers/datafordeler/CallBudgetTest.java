package dk.partsync.registers.datafordeler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dk.partsync.api.sync.Register;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** The organisation's own limits of calls in an hour and in a Danish day. */
class CallBudgetTest {

  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-09-20T10:59:00Z"));
  private final CallBudget budget = new CallBudget(Register.CPR, new SetClock(now));
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();

  @BeforeEach
  void listen() {
    log.start();
    ((Logger) LoggerFactory.getLogger(CallBudget.class)).addAppender(log);
  }

  @AfterEach
  void leave() {
    ((Logger) LoggerFactory.getLogger(CallBudget.class)).detachAppender(log);
  }

  private static CallLimits access(int hour, int day, boolean block) {
    return new CallLimits(hour, day, block);
  }

  private boolean isRefused(CallLimits access) {
    DatafordelerFailure failure =
        Assertions.catchThrowableOfType(DatafordelerFailure.class, () -> budget.take(access));
    assertThat(failure == null || failure.kind() == DatafordelerFailure.Kind.BUDGET_EXHAUSTED)
        .isTrue();
    return failure != null;
  }

  @Test
  void withoutLimitsEveryCallIsMade() {
    for (int call = 0; call < 1000; call++) {
      budget.take(access(0, 0, true));
    }
    assertThat(budget.beyond()).isZero();
    assertThat(log.list).isEmpty();
  }

  @Test
  void callsBeyondTheHoursAreRefusedUntilTheNextOne() {
    CallLimits access = access(2, 0, true);
    assertThat(isRefused(access)).isFalse();
    assertThat(isRefused(access)).isFalse();
    assertThat(isRefused(access)).isTrue();
    now.set(Instant.parse("2026-09-20T11:00:00Z"));
    assertThat(isRefused(access)).isFalse();
    assertThat(budget.beyond()).isEqualTo(1);
  }

  @Test
  void aDayIsADanishOne() {
    CallLimits access = access(0, 1, true);
    now.set(Instant.parse("2026-09-20T21:59:59Z"));
    assertThat(isRefused(access)).isFalse();
    assertThat(isRefused(access)).isTrue();
    now.set(Instant.parse("2026-09-20T22:00:00Z"));
    assertThat(isRefused(access)).isFalse();
    now.set(Instant.parse("2026-09-21T21:59:59Z"));
    assertThat(isRefused(access)).isTrue();
  }

  @Test
  void anOrganisationThatOnlyWantsAWarningIsWarnedOnceInEachSpan() {
    CallLimits access = access(1, 0, false);
    for (int call = 0; call < 5; call++) {
      assertThatCode(() -> budget.take(access)).doesNotThrowAnyException();
    }
    assertThat(log.list)
        .extracting(ILoggingEvent::getFormattedMessage)
        .containsExactly("The organisation's own limit of 1 calls to CPR per hour is reached.");
    assertThat(budget.beyond()).isEqualTo(4);

    now.set(Instant.parse("2026-09-20T11:00:00Z"));
    budget.take(access);
    budget.take(access);
    assertThat(log.list).hasSize(2);
  }

  @Test
  void threadsShareTheBudget() throws InterruptedException {
    AtomicInteger refused = new AtomicInteger();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    for (int call = 0; call < 400; call++) {
      threads.execute(
          () -> {
            if (isRefused(access(100, 0, true))) {
              refused.incrementAndGet();
            }
          });
    }
    threads.shutdown();
    assertThat(threads.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    assertThat(refused).hasValue(300);
  }
}

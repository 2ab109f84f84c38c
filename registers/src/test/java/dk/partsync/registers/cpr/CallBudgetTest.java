package dk.partsync.registers.cpr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dk.partsync.api.cpr.CprOutcome;
import java.io.IOException;
import java.net.URI;
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
  private final CallBudget budget = new CallBudget(new Client.SetClock(now));
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

  private static CprAccess access(int hour, int day, boolean block) {
    URI nowhere = URI.create("http://localhost/");
    return new CprAccess(false, nowhere, nowhere, "client-1", hour, day, block);
  }

  private boolean isRefused(CprAccess access) {
    CprFailure failure =
        Assertions.catchThrowableOfType(CprFailure.class, () -> budget.take(access));
    assertThat(failure == null || failure.outcome() == CprOutcome.BUDGET_EXHAUSTED).isTrue();
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
    CprAccess access = access(2, 0, true);
    assertThat(isRefused(access)).isFalse();
    assertThat(isRefused(access)).isFalse();
    assertThat(isRefused(access)).isTrue();
    now.set(Instant.parse("2026-09-20T11:00:00Z"));
    assertThat(isRefused(access)).isFalse();
    assertThat(budget.beyond()).isEqualTo(1);
  }

  @Test
  void aDayIsADanishOne() {
    CprAccess access = access(0, 1, true);
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
    CprAccess access = access(1, 0, false);
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

  @Test
  void aRefusedCallIsNotMade() throws IOException {
    try (FakeDatafordeler datafordeler = new FakeDatafordeler();
        Client client = new Client()) {
      datafordeler.answers(FakeDatafordeler.page(""));
      CprAccess open = datafordeler.access();
      CprAccess access = new CprAccess(false, open.service(), open.token(), "client-1", 1, 0, true);
      client.person(access);

      assertThat(client.failure(access).outcome()).isEqualTo(CprOutcome.BUDGET_EXHAUSTED);

      assertThat(datafordeler.asked()).hasSize(1);
      assertThat(client.register.callsBeyondBudget()).isEqualTo(1);
    }
  }
}

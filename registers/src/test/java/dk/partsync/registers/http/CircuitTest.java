package dk.partsync.registers.http;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.sync.FailureCode;
import dk.partsync.simulator.Fault;
import dk.partsync.simulator.RegisterSimulator;
import dk.partsync.simulator.sor.SorFile;
import dk.partsync.simulator.sor.SorWorld;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A register that fails again and again is left alone, and called again once it answers. */
class CircuitTest {

  private static final Fault DOWN = new Fault.Refused(503, Duration.ZERO);

  private final AtomicLong nanoTime = new AtomicLong(Long.MAX_VALUE - 1_000);
  private final SourceDownloader downloader = new SourceDownloader(Limits.QUICK, nanoTime::get);
  private RegisterSimulator register;
  @TempDir private Path folder;

  @BeforeEach
  void start() throws IOException {
    register = RegisterSimulator.start(0, SorWorld.of(7, 20, LocalDate.of(2026, 9, 20)));
  }

  @AfterEach
  void stop() throws IOException {
    downloader.close();
    register.close();
  }

  private SourceException failure() {
    return Assertions.catchThrowableOfType(SourceException.class, this::download);
  }

  private Download download() {
    return downloader.download(register.sorDailyUrl(), folder.resolve("file"), null);
  }

  private CircuitState state() {
    Map<String, CircuitState> states = downloader.calls().circuits();
    String server = "http://127.0.0.1:" + register.sorDailyUrl().getPort();
    assertThat(states).containsOnlyKeys(server);
    return states.get(server);
  }

  private void open() {
    register.always(SorFile.DAILY, DOWN);
    while (register.requests().size() < Circuit.FAILURES) {
      failure();
    }
  }

  @Test
  @DisplayName("after ten failed calls the register is not called any more, and the reason is told")
  void isNotCalledAfterTenFailures() {
    open();
    assertThat(register.requests()).hasSize(Circuit.FAILURES);
    assertThat(state()).isEqualTo(CircuitState.OPEN);

    SourceException failure = failure();

    assertThat(failure.code()).isEqualTo(FailureCode.SOURCE_PAUSED);
    assertThat(failure).hasMessageContaining("60 seconds").hasMessageContaining("status 503");
    assertThat(register.requests()).hasSize(Circuit.FAILURES);
    assertThat(downloader.calls().count(CallOutcome.FAILED)).isEqualTo(Circuit.FAILURES);
    assertThat(downloader.calls().count(CallOutcome.PAUSED)).isEqualTo(2);
  }

  @Test
  void isCalledOnceAfterThePauseAndLeftAloneAgainWhenThatFails() {
    open();
    nanoTime.addAndGet(Circuit.PAUSE.toNanos());
    assertThat(state()).isEqualTo(CircuitState.HALF_OPEN);

    assertThat(failure().code()).isEqualTo(FailureCode.SOURCE_PAUSED);

    assertThat(register.requests()).hasSize(Circuit.FAILURES + 1);
    assertThat(state()).isEqualTo(CircuitState.OPEN);
  }

  @Test
  void isCalledAsBeforeWhenTheCallAfterThePauseSucceeds() {
    open();
    nanoTime.addAndGet(Circuit.PAUSE.toNanos());
    register.behave();

    download();

    assertThat(state()).isEqualTo(CircuitState.CLOSED);
    register.always(SorFile.DAILY, DOWN);
    assertThat(failure().code()).isEqualTo(FailureCode.SOURCE_REFUSED);
    assertThat(state()).isEqualTo(CircuitState.CLOSED);
  }

  @Test
  @DisplayName("a test of the connection is made in any case and ends the pause when it succeeds")
  void aTestOfTheConnectionEndsThePause() {
    open();
    register.behave();

    downloader.probe(register.sorDailyUrl(), 10);

    assertThat(state()).isEqualTo(CircuitState.CLOSED);
    assertThat(download().bytes()).isPositive();
    assertThat(downloader.calls().count(CallOutcome.DELIVERED)).isEqualTo(2);
  }

  @Test
  @DisplayName("a register that answers and refuses is not down")
  void aRefusalDoesNotOpenTheCircuit() {
    register.always(SorFile.DAILY, Fault.NOT_FOUND);
    for (int call = 0; call <= Circuit.FAILURES; call++) {
      assertThat(failure().code()).isEqualTo(FailureCode.SOURCE_REFUSED);
    }
    assertThat(state()).isEqualTo(CircuitState.CLOSED);
    assertThat(downloader.calls().count(CallOutcome.REFUSED)).isEqualTo(Circuit.FAILURES + 1);
  }
}

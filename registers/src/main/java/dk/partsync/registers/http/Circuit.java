package dk.partsync.registers.http;

import dk.partsync.api.sync.FailureCode;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Decides whether a server is called: after ten failures in a row not for a minute, then one call
 * is let through, and one that succeeds ends it.
 */
final class Circuit {

  static final int FAILURES = 10;
  static final Duration PAUSE = Duration.ofMinutes(1);

  private final LongSupplier nanoTime;
  private int failures;
  private long nextCallAt;
  private String lastFailure = "";

  /**
   * @param nanoTime a clock that never goes back
   */
  Circuit(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  /**
   * Lets a call pass or not. One that never tells how it ended is followed by another after the
   * pause.
   *
   * @throws SourceException with {@code SOURCE_PAUSED}
   */
  synchronized void admit() {
    if (state() == CircuitState.OPEN) {
      throw new SourceException(
          FailureCode.SOURCE_PAUSED,
          "The register is not called for another "
              + Duration.ofNanos(nextCallAt - nanoTime.getAsLong())
                  .plusNanos(999_999_999)
                  .toSeconds()
              + " seconds, as the last "
              + failures
              + " calls failed. The last one: "
              + lastFailure);
    }
    nextCallAt = nanoTime.getAsLong() + PAUSE.toNanos();
  }

  synchronized void succeeded() {
    failures = 0;
  }

  /**
   * @param why as a person is told
   */
  synchronized void failed(String why) {
    failures++;
    lastFailure = why;
    nextCallAt = nanoTime.getAsLong() + PAUSE.toNanos();
  }

  synchronized CircuitState state() {
    if (failures < FAILURES) {
      return CircuitState.CLOSED;
    }
    return nextCallAt - nanoTime.getAsLong() > 0 ? CircuitState.OPEN : CircuitState.HALF_OPEN;
  }
}

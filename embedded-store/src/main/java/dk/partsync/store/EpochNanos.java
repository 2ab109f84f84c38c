package dk.partsync.store;

import java.time.Instant;

/** Instants as nanoseconds since 1970, which a long holds for the years 1678 to 2261. */
final class EpochNanos {

  private static final long PER_SECOND = 1_000_000_000L;

  private EpochNanos() {}

  /**
   * The exact value.
   *
   * @throws ArithmeticException if the instant lies outside the range
   */
  static long exactly(Instant instant) {
    return Math.addExact(
        Math.multiplyExact(instant.getEpochSecond(), PER_SECOND), instant.getNano());
  }

  /** The exact value, or the end of the range that is nearest. */
  static long clamped(Instant instant) {
    try {
      return exactly(instant);
    } catch (ArithmeticException outside) {
      return instant.getEpochSecond() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
    }
  }

  static Instant toInstant(long epochNanos) {
    return Instant.ofEpochSecond(0, epochNanos);
  }
}

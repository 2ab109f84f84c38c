package dk.partsync.registers.http;

import java.time.Duration;

/** Limits for tests: impatient, with hardly a pause. */
public final class Limits {

  public static final DownloadLimits QUICK =
      new DownloadLimits(
          Duration.ofSeconds(2),
          Duration.ofMillis(500),
          Duration.ofSeconds(10),
          4,
          Duration.ofMillis(10),
          Duration.ofSeconds(2),
          50_000_000);

  private Limits() {}

  static DownloadLimits ofBytes(long max) {
    return new DownloadLimits(
        QUICK.connectTimeout(),
        QUICK.responseTimeout(),
        QUICK.totalTime(),
        QUICK.attempts(),
        QUICK.firstDelay(),
        QUICK.maxDelay(),
        max);
  }

  static DownloadLimits ofTime(Duration total) {
    return new DownloadLimits(
        QUICK.connectTimeout(),
        QUICK.responseTimeout(),
        total,
        QUICK.attempts(),
        QUICK.firstDelay(),
        QUICK.maxDelay(),
        QUICK.maxBytes());
  }
}

package dk.partsync.registers.http;

import java.time.Duration;

/**
 * How long and how often a download or a question is tried, and how large what it brings may be.
 *
 * @param connectTimeout until a connection stands
 * @param responseTimeout longest silence, before the answer and between its bytes
 * @param totalTime all attempts and the pauses between them
 * @param attempts how many requests at most, at least 1
 * @param firstDelay upper bound of the first pause; it doubles with each attempt
 * @param maxDelay upper bound of any pause, also one that the source asks for
 * @param maxBytes size of the file or of an answer
 */
public record DownloadLimits(
    Duration connectTimeout,
    Duration responseTimeout,
    Duration totalTime,
    int attempts,
    Duration firstDelay,
    Duration maxDelay,
    long maxBytes) {

  private static final long GIB = 1L << 30;

  public DownloadLimits {
    if (attempts < 1 || maxBytes < 1) {
      throw new IllegalArgumentException("a download needs an attempt and room for a byte");
    }
  }

  /** Fit for a file of some hundred megabytes that is published once a night. */
  public static DownloadLimits defaults() {
    return new DownloadLimits(
        Duration.ofSeconds(10),
        Duration.ofSeconds(60),
        Duration.ofMinutes(30),
        6,
        Duration.ofSeconds(1),
        Duration.ofMinutes(2),
        2 * GIB);
  }
}

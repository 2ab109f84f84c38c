package dk.partsync.registers.http;

import dk.partsync.api.sync.FailureCode;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** Repeats failed attempts with exponential pauses and full jitter, within the limits. */
final class Retries {

  private final DownloadLimits limits;
  private final Deadline deadline;

  Retries(DownloadLimits limits, Deadline deadline) {
    this.limits = limits;
    this.deadline = deadline;
  }

  @FunctionalInterface
  interface Attempt<T> {
    T run() throws AttemptFailed;
  }

  <T> T run(Attempt<T> attempt) {
    for (int made = 1; ; made++) {
      try {
        return attempt.run();
      } catch (AttemptFailed failed) {
        Duration pause = pause(made, failed.retryAfter());
        if (made == limits.attempts() || pause.compareTo(deadline.left()) >= 0) {
          throw failed.failure();
        }
        sleep(pause);
      }
    }
  }

  void pauseAfter(int made) {
    sleep(pause(made, null));
  }

  private Duration pause(int made, @Nullable Duration asked) {
    long bound = Math.min(limits.maxDelay().toMillis(), growing(made));
    Duration jittered = Duration.ofMillis(ThreadLocalRandom.current().nextLong(bound + 1));
    if (asked == null || asked.compareTo(jittered) < 0) {
      return jittered;
    }
    return asked.compareTo(limits.maxDelay()) < 0 ? asked : limits.maxDelay();
  }

  private long growing(int made) {
    return limits.firstDelay().toMillis() << Math.min(made - 1, 20);
  }

  private static void sleep(Duration pause) {
    try {
      Thread.sleep(pause.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SourceException(
          FailureCode.SOURCE_UNREACHABLE, "The call was interrupted between attempts.", e);
    }
  }
}

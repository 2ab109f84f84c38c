package dk.partsync.registers.http;

import dk.partsync.api.sync.FailureCode;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** One request did not bring the file; another one may. */
final class AttemptFailed extends Exception {

  private static final long serialVersionUID = 1;

  private final SourceException failure;
  private final @Nullable Duration retryAfter;

  AttemptFailed(FailureCode code, String message, @Nullable Duration retryAfter) {
    this(new SourceException(code, message), retryAfter);
  }

  AttemptFailed(SourceException failure, @Nullable Duration retryAfter) {
    super(failure);
    this.failure = failure;
    this.retryAfter = retryAfter;
  }

  /** What to say when there is no further attempt. */
  SourceException failure() {
    return failure;
  }

  /** The pause that the source asks for. */
  @Nullable Duration retryAfter() {
    return retryAfter;
  }
}

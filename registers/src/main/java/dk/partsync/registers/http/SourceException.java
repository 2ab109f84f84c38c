package dk.partsync.registers.http;

import dk.partsync.api.sync.FailureCode;
import org.jspecify.annotations.Nullable;

/**
 * A source could not be fetched or is not what it should be. The message is one sentence that a
 * person can act on; it holds no query string, no credentials and nothing of the file's content.
 */
public final class SourceException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final FailureCode code;

  public SourceException(FailureCode code, String message) {
    this(code, message, null);
  }

  public SourceException(FailureCode code, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.code = code;
  }

  public FailureCode code() {
    return code;
  }
}

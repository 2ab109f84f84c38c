package dk.partsync.api.settings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a test of a connection found.
 *
 * @param text one sentence for a person
 * @param lastModified the register's own time of the file where it tells
 */
public record ConnectionTest(Outcome outcome, String text, @Nullable Instant lastModified) {

  /** The three answers of A1-29. */
  public enum Outcome {
    REACHABLE,
    NOT_REACHABLE,
    WRONG_CONTENT
  }
}

package dk.partsync.api.operations;

import dk.partsync.api.PageLimit;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a {@link DeadLetterPage}.
 *
 * @param view only of this one, of all when none
 * @param after {@code next} of the page before
 * @param limit 1 to 200
 */
public record FindDeadLetters(@Nullable String view, @Nullable String after, int limit) {

  public FindDeadLetters {
    PageLimit.require(limit);
  }
}

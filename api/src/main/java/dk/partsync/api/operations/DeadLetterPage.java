package dk.partsync.api.operations;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first dead letter of each sequence, by view and sequence.
 *
 * @param next key of the next page, none on the last
 */
public record DeadLetterPage(List<DeadLetterView> letters, @Nullable String next) {

  public DeadLetterPage {
    letters = List.copyOf(letters);
  }
}

package dk.partsync.api.access;

import dk.partsync.api.PageLimit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who used a person's data, also where only a number was asked for, the newest first (N-03).
 * Answers an {@link AccessPage}.
 *
 * @param numberHashes keyed hashes of the person's numbers
 * @param after the {@code next} of the page before, none for the first page
 * @param limit see {@link PageLimit}
 */
public record FindAccessOfPerson(
    String partyId, List<String> numberHashes, @Nullable String after, int limit) {

  public FindAccessOfPerson {
    numberHashes = List.copyOf(numberHashes);
    PageLimit.require(limit);
  }
}

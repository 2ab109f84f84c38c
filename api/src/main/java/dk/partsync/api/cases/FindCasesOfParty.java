package dk.partsync.api.cases;

import dk.partsync.api.PageLimit;
import org.jspecify.annotations.Nullable;

/**
 * The cases that a party is on, by their ids. Answers a {@link CasePage}.
 *
 * @param after the {@code next} of the page before, none for the first page
 * @param limit see {@link PageLimit}
 */
public record FindCasesOfParty(String partyId, @Nullable String after, int limit) {

  public FindCasesOfParty {
    PageLimit.require(limit);
  }
}

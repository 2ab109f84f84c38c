package dk.partsync.api.cvr;

import java.util.List;

/**
 * What came of a lookup.
 *
 * @param outcome FOUND, or why there is nothing
 * @param text one sentence in English without personal data
 * @param candidates the units with the number, the one in business first; a company's production
 *     units behind, where they were asked for
 * @param more whether there are more production units than are listed
 */
public record CvrLookupAnswer(
    CvrOutcome outcome, String text, List<CvrCandidate> candidates, boolean more) {

  public CvrLookupAnswer {
    candidates = candidates == null ? List.of() : List.copyOf(candidates);
  }
}

package dk.partsync.api.cpr;

import java.util.List;

/**
 * What came of a lookup.
 *
 * @param text one sentence in English without personal data
 * @param missing fields of a search that were not stated (A2-30)
 * @param more whether more persons match than are listed
 */
public record CprLookupAnswer(
    CprOutcome outcome,
    String text,
    List<String> missing,
    List<CprCandidate> candidates,
    boolean more) {}

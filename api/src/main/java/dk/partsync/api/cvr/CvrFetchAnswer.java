package dk.partsync.api.cvr;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came of registering or fetching a unit.
 *
 * @param partyId the party that has the unit now, none when nothing was registered
 * @param version the party's version after it, none without a party
 * @param at when the register was asked, or would have been
 * @param text one sentence in English without personal data
 */
public record CvrFetchAnswer(
    CvrOutcome outcome,
    @Nullable String partyId,
    @Nullable Long version,
    Instant at,
    String text) {}

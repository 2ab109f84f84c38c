package dk.partsync.api.cpr;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came of a fetch.
 *
 * @param version the party's version after it, none when there is no such party
 * @param at when the register was asked, or would have been
 * @param text one sentence in English without personal data
 * @param queued whether it will be tried again by itself
 */
public record CprFetchAnswer(
    CprOutcome outcome, @Nullable Long version, Instant at, String text, boolean queued) {}

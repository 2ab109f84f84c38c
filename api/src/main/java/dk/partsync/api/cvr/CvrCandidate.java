package dk.partsync.api.cvr;

import org.jspecify.annotations.Nullable;

/**
 * A company or production unit that a lookup found.
 *
 * @param partyId the party that already has it
 */
public record CvrCandidate(CvrUnit unit, @Nullable String partyId) {}

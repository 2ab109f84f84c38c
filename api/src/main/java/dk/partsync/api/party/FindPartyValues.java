package dk.partsync.api.party;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The party replayed from its events as {@link FindPartyAsOf} does, told field by field as its
 * history is (N-11). Answers {@link PartyValues} or nothing when it was not yet known.
 *
 * @param knownAt what we knew at that moment
 * @param validOn what the register said for that day, none for all that it had said
 */
public record FindPartyValues(String partyId, Instant knownAt, @Nullable LocalDate validOn) {}

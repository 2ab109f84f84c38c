package dk.partsync.api.party;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The party replayed from its events (N-11). Answers a {@link PartyView} or nothing when it was not
 * yet known.
 *
 * <p>What is protected now is left out, whatever was protected then.
 *
 * @param knownAt what we knew at that moment
 * @param validOn what the register said for that day, none for the day of {@code knownAt}
 * @param withNumbers see {@link FindParty}
 */
public record FindPartyAsOf(
    String partyId, Instant knownAt, @Nullable LocalDate validOn, boolean withNumbers) {

  /** Without CPR numbers. */
  public FindPartyAsOf(String partyId, Instant knownAt, @Nullable LocalDate validOn) {
    this(partyId, knownAt, validOn, false);
  }
}

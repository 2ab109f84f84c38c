package dk.partsync.api.party;

import org.axonframework.serialization.Revision;

/**
 * A number belongs to a party and to no other (design section 5).
 *
 * @param claimId kind of the number and its keyed hash, for example {@code cpr-} and 64 hexadecimal
 *     digits
 */
@Revision("1")
public record IdentifierClaimed(String claimId, String partyId) {}

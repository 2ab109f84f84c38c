package dk.partsync.api.access;

import org.axonframework.serialization.Revision;

/**
 * The installation's key for numbers was used for the first time: no other may be from here, or
 * numbers that are claimed could be claimed again.
 *
 * @param fingerprint 64 hexadecimal digits that tell keys apart and say nothing of them
 */
@Revision("1")
public record IdentifierKeyUsed(String fingerprint) {}

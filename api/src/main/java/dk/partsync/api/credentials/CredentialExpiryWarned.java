package dk.partsync.api.credentials;

import dk.partsync.api.sync.Register;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/**
 * The one in use expires soon (N-18).
 *
 * @param step days before the end at which this warning is due: 90, 60, 30, 14, 7 or 1
 */
@Revision("1")
public record CredentialExpiryWarned(
    Register register, String credentialId, int step, Instant validTo) implements CredentialEvent {}

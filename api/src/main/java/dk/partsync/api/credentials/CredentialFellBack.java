package dk.partsync.api.credentials;

import dk.partsync.api.sync.Register;
import org.axonframework.serialization.Revision;

/**
 * The register refused the one in use before it was ever used with success: the fallback is in use
 * again, and this one is a candidate that failed.
 */
@Revision("1")
public record CredentialFellBack(Register register, String credentialId, String restoredId)
    implements CredentialEvent {}

package dk.partsync.api.credentials;

import dk.partsync.api.sync.Register;
import org.axonframework.serialization.Revision;

/** The one in use has been used with success; no fallback is needed. */
@Revision("1")
public record CredentialConfirmed(Register register, String credentialId)
    implements CredentialEvent {}

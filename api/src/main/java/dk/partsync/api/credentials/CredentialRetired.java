package dk.partsync.api.credentials;

import dk.partsync.api.sync.Register;
import org.axonframework.serialization.Revision;

/** It is out of use, and its secret has been destroyed. */
@Revision("1")
public record CredentialRetired(Register register, String credentialId)
    implements CredentialEvent {}

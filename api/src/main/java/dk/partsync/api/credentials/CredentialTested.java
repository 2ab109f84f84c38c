package dk.partsync.api.credentials;

import dk.partsync.api.sync.Register;
import org.axonframework.serialization.Revision;

/** The register accepted it. */
@Revision("1")
public record CredentialTested(Register register, String credentialId) implements CredentialEvent {}

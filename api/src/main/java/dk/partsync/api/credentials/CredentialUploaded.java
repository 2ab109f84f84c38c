package dk.partsync.api.credentials;

import dk.partsync.api.sync.Register;
import org.axonframework.serialization.Revision;

/** A candidate was handed in; one that was there before it is given up. */
@Revision("1")
public record CredentialUploaded(Register register, String credentialId, CredentialFacts facts)
    implements CredentialEvent {}

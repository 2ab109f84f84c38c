package dk.partsync.api.credentials;

import dk.partsync.api.sync.Register;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The candidate is in use from the next call.
 *
 * @param fallbackId the one that was used with success before, kept until this one has been
 */
@Revision("1")
public record CredentialActivated(
    Register register, String credentialId, @Nullable String fallbackId)
    implements CredentialEvent {}

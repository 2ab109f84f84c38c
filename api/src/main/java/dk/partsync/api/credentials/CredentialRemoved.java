package dk.partsync.api.credentials;

import dk.partsync.api.sync.Register;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A person took it away, and its secret has been destroyed.
 *
 * @param restoredId the fallback that is in use again in its place
 */
@Revision("1")
public record CredentialRemoved(Register register, String credentialId, @Nullable String restoredId)
    implements CredentialEvent {}

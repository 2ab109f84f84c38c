package dk.partsync.api.credentials;

import dk.partsync.api.sync.Register;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A person took it away; its secret is destroyed next.
 *
 * @param restoredId the fallback that is in use again in its place
 */
@Revision("1")
public record CredentialRemoved(Register register, String credentialId, @Nullable String restoredId)
    implements CredentialEvent {}

package dk.partsync.api.credentials;

import dk.partsync.api.sync.Register;
import org.axonframework.commandhandling.RoutingKey;
import org.jspecify.annotations.Nullable;

/**
 * Takes a credential away, whose secret is then destroyed; a fallback comes back into use in place
 * of the one in use. Answers the version after it.
 *
 * @param expectedVersion the version that the decision was made on, none to skip the check
 */
public record RemoveCredential(
    @RoutingKey Register register, String credentialId, @Nullable Long expectedVersion)
    implements CredentialCommand {}

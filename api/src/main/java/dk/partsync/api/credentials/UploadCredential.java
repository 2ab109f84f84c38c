package dk.partsync.api.credentials;

import dk.partsync.api.sync.Register;
import java.time.Instant;
import org.axonframework.commandhandling.RoutingKey;
import org.jspecify.annotations.Nullable;

/**
 * Hands in a credential, which is a candidate until the register has accepted it. The same id again
 * is the same upload. Answers the version of the register's credentials after it (a number that
 * grows by one with each fact).
 *
 * @param kind one that the register takes
 * @param clientId the client id, or the user's name; none of an API key
 * @param secret a {@link CredentialSecret}, sealed for this register and id
 * @param validTo of a secret or key when it expires, as far as is known; of a certificate none, as
 *     it says so itself
 * @param expectedVersion the version that the decision was made on, none to skip the check
 */
public record UploadCredential(
    @RoutingKey Register register,
    String credentialId,
    CredentialKind kind,
    @Nullable String clientId,
    SealedSecret secret,
    @Nullable Instant validTo,
    @Nullable Long expectedVersion)
    implements CredentialCommand {}

package dk.partsync.api.credentials;

import dk.partsync.api.sync.Register;
import org.axonframework.commandhandling.RoutingKey;

/**
 * Tries a credential against its register now, and records what it found. A candidate that passes
 * is put to use; one that does not changes nothing. Answers a {@link CredentialTest}.
 */
public record TestCredential(@RoutingKey Register register, String credentialId)
    implements CredentialCommand {}

package dk.partsync.api.credentials;

import dk.partsync.api.sync.Register;
import org.axonframework.commandhandling.RoutingKey;

/** The register answered a question that was asked with the credential. */
public record ConfirmCredential(@RoutingKey Register register, String credentialId)
    implements CredentialCommand {}

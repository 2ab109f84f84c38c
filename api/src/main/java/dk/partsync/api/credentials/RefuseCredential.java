package dk.partsync.api.credentials;

import dk.partsync.api.sync.Register;
import org.axonframework.commandhandling.RoutingKey;

/**
 * The register refused a question for the credential that it was asked with. Has an effect while
 * there is a fallback only.
 */
public record RefuseCredential(@RoutingKey Register register, String credentialId)
    implements CredentialCommand {}

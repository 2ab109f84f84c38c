package dk.partsync.api.credentials;

import dk.partsync.api.sync.Register;
import org.axonframework.commandhandling.RoutingKey;

/** Puts a candidate to use that has passed its test. Any other is left as it is. */
public record ActivateCredential(@RoutingKey Register register, String credentialId)
    implements CredentialCommand {}

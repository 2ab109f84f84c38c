package dk.partsync.api.credentials;

import dk.partsync.api.sync.Register;
import org.axonframework.commandhandling.RoutingKey;

/** Destroys the secrets that nothing needs any more. */
public record RetireCredentials(@RoutingKey Register register) implements CredentialCommand {}

package dk.partsync.api.credentials;

import dk.partsync.api.sync.Register;
import org.axonframework.commandhandling.RoutingKey;

/**
 * Works off what is due for the register's credentials now: tests and steps that were left, and
 * warnings of expiry. May be sent at any time and any number of times.
 */
public record ReviewCredentials(@RoutingKey Register register) implements CredentialCommand {}

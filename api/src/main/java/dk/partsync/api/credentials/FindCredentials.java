package dk.partsync.api.credentials;

import dk.partsync.api.sync.Register;

/**
 * The credentials of a register. Answers a {@link CredentialsView}; as a subscription query also
 * every change.
 */
public record FindCredentials(Register register) {}

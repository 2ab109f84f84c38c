package dk.partsync.api.credentials;

import dk.partsync.api.sync.Register;
import org.axonframework.serialization.Revision;

/**
 * It did not pass; what was in use is in use.
 *
 * @param outcome any but ACCEPTED
 * @param text why, one sentence
 */
@Revision("1")
public record CredentialTestFailed(
    Register register, String credentialId, CredentialTestOutcome outcome, String text)
    implements CredentialEvent {}

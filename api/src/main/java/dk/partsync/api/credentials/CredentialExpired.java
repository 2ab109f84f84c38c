package dk.partsync.api.credentials;

import dk.partsync.api.sync.Register;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/** The one in use has expired; no run of the register starts (N-18). */
@Revision("1")
public record CredentialExpired(Register register, String credentialId, Instant validTo)
    implements CredentialEvent {}

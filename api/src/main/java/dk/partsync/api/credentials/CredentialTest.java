package dk.partsync.api.credentials;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the last test of a credential found.
 *
 * @param text why it did not pass, one sentence; none when it did
 */
public record CredentialTest(CredentialTestOutcome outcome, @Nullable String text, Instant at) {}

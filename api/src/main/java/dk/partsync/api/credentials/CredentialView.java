package dk.partsync.api.credentials;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A credential as it is shown, without its secret.
 *
 * @param clientId see {@link CredentialFacts}, as the six after it
 * @param daysLeft days in Denmark until its last one, negative after it; none when it is not known
 * @param lastTest none before the first
 * @param inUseSince none for one that has never been in use
 * @param confirmedAt when it was first used with success
 */
public record CredentialView(
    String id,
    CredentialKind kind,
    @Nullable String clientId,
    @Nullable String subject,
    @Nullable String issuer,
    @Nullable String serial,
    @Nullable String thumbprint,
    @Nullable Instant validFrom,
    @Nullable Instant validTo,
    @Nullable Long daysLeft,
    @Nullable CredentialTest lastTest,
    @Nullable Instant inUseSince,
    @Nullable Instant confirmedAt,
    @Nullable String uploadedBy,
    Instant uploadedAt) {}

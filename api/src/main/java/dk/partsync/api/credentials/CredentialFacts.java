package dk.partsync.api.credentials;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What may be told of a credential. Only a certificate has a subject, an issuer, a serial number
 * and a thumbprint.
 *
 * @param clientId the client id, or the user's name; none of an API key
 * @param subject distinguished name (RFC 4514)
 * @param issuer distinguished name (RFC 4514)
 * @param serial serial number, hexadecimal
 * @param thumbprint SHA-256 of the certificate, hexadecimal
 * @param validFrom none when it is not known
 * @param validTo from this moment on it is not valid any more; of a secret or key what the
 *     organisation says, none when it does not
 */
public record CredentialFacts(
    CredentialKind kind,
    @Nullable String clientId,
    @Nullable String subject,
    @Nullable String issuer,
    @Nullable String serial,
    @Nullable String thumbprint,
    @Nullable Instant validFrom,
    @Nullable Instant validTo) {

  /** Of a secret, key or password, which tells nothing of itself. */
  public static CredentialFacts ofSecret(
      CredentialKind kind, @Nullable String clientId, @Nullable Instant validTo) {
    return new CredentialFacts(kind, clientId, null, null, null, null, null, validTo);
  }

  /** Whether it is past its last moment. */
  public boolean isExpired(Instant now) {
    return validTo != null && !now.isBefore(validTo);
  }
}

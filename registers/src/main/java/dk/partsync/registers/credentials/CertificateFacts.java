package dk.partsync.registers.credentials;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What anybody may know of a certificate.
 *
 * @param subject distinguished name as in RFC 4514
 * @param issuer distinguished name of who issued it
 * @param serial number that the issuer gave it, hexadecimal in lower case
 * @param thumbprint SHA-256 of the certificate, 64 hexadecimal digits in lower case
 * @param keyKind {@code RSA} or {@code EC}
 * @param keyBits length of the key
 * @param cvrNumber eight digits, of the organisation it was issued to, none when it does not say
 * @param environment whether the issuer is one of production or of test
 */
public record CertificateFacts(
    String subject,
    String issuer,
    String serial,
    String thumbprint,
    Instant validFrom,
    Instant validTo,
    String keyKind,
    int keyBits,
    @Nullable String cvrNumber,
    RegisterEnvironment environment) {}

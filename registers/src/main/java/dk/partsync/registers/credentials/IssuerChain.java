package dk.partsync.registers.credentials;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The certificates from one's own up to its issuers. A register has the root of OCES and needs from
 * us what is between it and our own, so the issuer has to be in the file; the root may be missing.
 */
final class IssuerChain {

  private static final int LONGEST = 5;

  private IssuerChain() {}

  /**
   * @param now when the issuers have to be valid, null when that does not matter
   * @throws RefusedFile when the issuer of the certificate is not there
   */
  static List<X509Certificate> of(
      X509Certificate own, List<X509Certificate> certificates, @Nullable Instant now)
      throws RefusedFile {
    if (isIssuedBy(own, own)) {
      throw incomplete("The certificate was made by its owner and not issued by an authority.");
    }
    List<X509Certificate> chain = new ArrayList<>(List.of(own));
    Optional<X509Certificate> issuer = issuer(own, certificates, now);
    while (issuer.isPresent() && chain.size() < LONGEST) {
      chain.add(issuer.get());
      issuer =
          isIssuedBy(issuer.get(), issuer.get())
              ? Optional.empty()
              : issuer(issuer.get(), certificates, now);
    }
    if (chain.size() == 1) {
      throw incomplete(
          "The file lacks a valid certificate of the issuer; export it with all certificates in"
              + " its certification path.");
    }
    return chain;
  }

  private static Optional<X509Certificate> issuer(
      X509Certificate issued, List<X509Certificate> certificates, @Nullable Instant now) {
    return certificates.stream()
        .filter(authority -> authority.getBasicConstraints() >= 0)
        .filter(authority -> now == null || isValid(authority, now))
        .filter(authority -> isIssuedBy(issued, authority))
        .findFirst();
  }

  private static boolean isValid(X509Certificate certificate, Instant now) {
    return !now.isBefore(certificate.getNotBefore().toInstant())
        && !now.isAfter(certificate.getNotAfter().toInstant());
  }

  private static boolean isIssuedBy(X509Certificate issued, X509Certificate authority) {
    if (!issued.getIssuerX500Principal().equals(authority.getSubjectX500Principal())) {
      return false;
    }
    try {
      issued.verify(authority.getPublicKey());
      return true;
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  private static RefusedFile incomplete(String text) {
    return new RefusedFile(CertificateFault.CHAIN_INCOMPLETE, text);
  }
}

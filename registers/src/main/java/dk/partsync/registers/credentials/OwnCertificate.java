package dk.partsync.registers.credentials;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.Comparator;
import java.util.List;

/** Finds the certificate that belongs to a private key. */
final class OwnCertificate {

  private static final byte[] SAMPLE = {1, 2, 3, 4, 5, 6, 7, 8};

  private OwnCertificate() {}

  /**
   * The certificate of the key; of several the one that is valid longest.
   *
   * @throws RefusedFile when there is none
   */
  static X509Certificate of(PrivateKey key, List<X509Certificate> certificates)
      throws RefusedFile, GeneralSecurityException {
    String algorithm = "SHA256with" + (key.getAlgorithm().equals("EC") ? "ECDSA" : "RSA");
    Signature signing = Signature.getInstance(algorithm);
    signing.initSign(key);
    signing.update(SAMPLE);
    byte[] signed = signing.sign();
    return certificates.stream()
        .filter(certificate -> verifies(certificate, algorithm, signed))
        .max(Comparator.comparing(X509Certificate::getNotAfter))
        .orElseThrow(
            () ->
                new RefusedFile(
                    CertificateFault.NO_CERTIFICATE,
                    "The file holds no certificate that belongs to its private key."));
  }

  private static boolean verifies(X509Certificate certificate, String algorithm, byte[] signed) {
    try {
      Signature verifying = Signature.getInstance(algorithm);
      verifying.initVerify(certificate.getPublicKey());
      verifying.update(SAMPLE);
      return verifying.verify(signed);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }
}

package dk.partsync.registers.credentials;

import java.security.KeyStore;

/** What came of reading a certificate file. */
public sealed interface CertificateReading {

  /**
   * It can be used.
   *
   * @param keys with the private key and the certificates up to its issuer
   * @param password of the private key in there; a new one, not that of the file
   */
  record Usable(CertificateFacts facts, KeyStore keys, String password)
      implements CertificateReading {

    /** Shows the facts alone. */
    @Override
    public String toString() {
      return facts.toString();
    }
  }

  /**
   * It cannot be used.
   *
   * @param text one sentence for the person who uploaded it; holds nothing of the password or key
   */
  record Refused(CertificateFault fault, String text) implements CertificateReading {}
}

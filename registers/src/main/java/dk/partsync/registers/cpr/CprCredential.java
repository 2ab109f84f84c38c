package dk.partsync.registers.cpr;

import java.security.KeyStore;

/** What the organisation proves with that it is who it says it is (section 3.2). */
public sealed interface CprCredential {

  /** A secret shared with Datafordeler. */
  record SharedSecret(String secret) implements CprCredential {

    /** Shows nothing of the secret. */
    @Override
    public String toString() {
      return "(credential)";
    }
  }

  /**
   * The certificate that is registered with Datafordeler, with its private key.
   *
   * @param keys as loaded from a PKCS#12 file
   * @param password of the private key, mostly that of the file
   */
  record Certificate(KeyStore keys, String password) implements CprCredential {

    /** Shows nothing of the keys. */
    @Override
    public String toString() {
      return "(credential)";
    }
  }
}

package dk.partsync.registers.credentials;

import java.time.Instant;

/** Reads PKCS#12 files that hold a certificate with its private key. */
public final class CertificateFile {

  private CertificateFile() {}

  /**
   * Reads a file and sees whether a register can be called with it.
   *
   * @param password not changed and not kept
   * @param now when the certificate has to be valid
   */
  public static CertificateReading read(byte[] file, char[] password, Instant now) {
    throw new UnsupportedOperationException();
  }
}

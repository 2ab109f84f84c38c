package dk.partsync.registers.credentials;

import dk.partsync.api.credentials.CredentialSecret;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import org.bouncycastle.pkcs.PKCSException;
import org.jspecify.annotations.Nullable;

/**
 * Reads PKCS#12 files that hold a certificate with its private key (RFC 7292), in the old encodings
 * (RC2, triple DES, SHA-1) as in the new ones (PBES2 with AES, PBMAC1).
 */
public final class CertificateFile {

  private static final String NOT_PKCS12 =
      "The file is no PKCS#12 file (.p12 or .pfx), or it is damaged.";

  private CertificateFile() {}

  /**
   * Reads a file and sees whether a register can be called with it.
   *
   * @param password not changed and not kept
   * @param now when the certificate has to be valid
   */
  public static CertificateReading read(byte[] file, char[] password, Instant now) {
    return reading(file, password, now);
  }

  /** Reads a file that was taken before; its certificate may have expired since. */
  public static CertificateReading readKept(byte[] file, char[] password) {
    return reading(file, password, null);
  }

  private static CertificateReading reading(byte[] file, char[] password, @Nullable Instant now) {
    try {
      return usable(file, password, now);
    } catch (RefusedFile e) {
      return e.refused();
    } catch (IOException
        | GeneralSecurityException
        | PKCSException
        | RuntimeException
        | StackOverflowError e) {
      return new CertificateReading.Refused(CertificateFault.NOT_PKCS12, NOT_PKCS12);
    }
  }

  private static CertificateReading usable(byte[] file, char[] password, @Nullable Instant now)
      throws RefusedFile, IOException, GeneralSecurityException, PKCSException {
    if (file.length > CredentialSecret.LARGEST_FILE) {
      throw new RefusedFile(
          CertificateFault.TOO_LARGE,
          "The file is larger than " + CredentialSecret.LARGEST_FILE / 1000 + " kB.");
    }
    Pkcs12Contents contents = Pkcs12Contents.read(file, password);
    PrivateKey key = PrivateKeys.only(contents.keys());
    X509Certificate own = OwnCertificate.of(key, contents.certificates());
    Suitability.check(own, now);
    List<X509Certificate> chain = IssuerChain.of(own, contents.certificates(), now);
    return KeyEntry.of(key, chain);
  }
}

package dk.partsync.registers.datafordeler;

import dk.partsync.registers.credentials.RegisterCredential;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collections;
import java.util.Date;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/** TLS in which this side shows a certificate too. */
final class MutualTls {

  private MutualTls() {}

  /**
   * @param now when the certificate has to be valid; what the other side says of one that is not
   *     cannot be told from a broken connection
   * @param trusted authorities beside which none is trusted, none for those of the JVM
   * @throws DatafordelerFailure with {@code NOT_AUTHORISED} when the certificate or its key cannot
   *     be used
   */
  static SSLContext context(
      RegisterCredential.Certificate certificate, Instant now, @Nullable KeyStore trusted) {
    try {
      checkValidity(certificate.keys(), Date.from(now));
      KeyManagerFactory keys =
          KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      keys.init(certificate.keys(), certificate.password().toCharArray());
      TrustManagerFactory trust =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trust.init(trusted);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
      return context;
    } catch (CertificateExpiredException | CertificateNotYetValidException e) {
      throw Failures.notAuthorised("The certificate has expired or is not valid yet.");
    } catch (GeneralSecurityException e) {
      throw Failures.notAuthorised(
          "The private key cannot be used; check the key store and its password.");
    }
  }

  private static void checkValidity(KeyStore keys, Date now) throws GeneralSecurityException {
    for (String alias : Collections.list(keys.aliases())) {
      if (keys.isKeyEntry(alias) && keys.getCertificate(alias) instanceof X509Certificate own) {
        own.checkValidity(now);
      }
    }
  }
}

package dk.partsync.registers.cpr;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/** TLS in which this side shows a certificate too. */
final class MutualTls {

  private MutualTls() {}

  /**
   * @param trusted authorities beside which none is trusted, none for those of the JVM
   * @throws CprFailure with {@code NOT_AUTHORISED} when the key cannot be used
   */
  static SSLContext context(CprCredential.Certificate certificate, @Nullable KeyStore trusted) {
    try {
      KeyManagerFactory keys =
          KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      keys.init(certificate.keys(), certificate.password().toCharArray());
      TrustManagerFactory trust =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trust.init(trusted);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
      return context;
    } catch (GeneralSecurityException e) {
      throw CprFailures.notAuthorised(
          "The private key of CPR's certificate cannot be used; check the key store's password.");
    }
  }
}

package dk.partsync.simulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsExchange;
import com.sun.net.httpserver.HttpsParameters;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.Map;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.TrustManagerFactory;

/**
 * TLS in which the client has to show a certificate of the authority that is good now; whoever does
 * not is dropped in the handshake.
 */
final class MutualTls extends HttpsConfigurator {

  MutualTls(CertificateAuthority authority) {
    super(context(authority.forServer().keyStore(), authority.trustStore()));
  }

  @Override
  public void configure(HttpsParameters parameters) {
    SSLParameters tls = getSSLContext().getDefaultSSLParameters();
    tls.setNeedClientAuth(true);
    parameters.setSSLParameters(tls);
  }

  /**
   * Proof by the certificate that is registered for a system.
   *
   * @param registered by client id
   */
  static TokenEndpoint.Proof proof(Map<String, IssuedCertificate> registered) {
    return (system, form, exchange) -> {
      IssuedCertificate wanted = registered.get(system.clientId());
      return wanted != null && wanted.certificate().equals(shown(exchange));
    };
  }

  private static Certificate shown(HttpExchange exchange) throws SSLPeerUnverifiedException {
    return ((HttpsExchange) exchange).getSSLSession().getPeerCertificates()[0];
  }

  private static SSLContext context(KeyStore own, KeyStore trusted) {
    try {
      KeyManagerFactory keys =
          KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      keys.init(own, IssuedCertificate.PASSWORD.toCharArray());
      TrustManagerFactory trust =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trust.init(trusted);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
      return context;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}

package dk.partsync.simulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsExchange;
import com.sun.net.httpserver.HttpsParameters;
import dk.partsync.simulator.credentials.CertificateAuthority;
import dk.partsync.simulator.credentials.IssuedCertificate;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
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

  /** Proof by a certificate that is on record for a system. */
  static TokenEndpoint.Proof proof(Registrations registrations) {
    return (system, form, exchange) -> registrations.knows(system.clientId(), shown(exchange));
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

package dk.partsync.registers.http;

import dk.partsync.api.sync.FailureCode;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.apache.hc.client5.http.ConnectTimeoutException;

/** What a failure on the way to the source means to a person. */
final class NetworkFailure {

  private NetworkFailure() {}

  /**
   * The failed attempt, for all failures that may pass.
   *
   * @throws SourceException when the other side cannot be trusted, which does not pass
   */
  static AttemptFailed of(String source, IOException cause) {
    if (cause instanceof SSLHandshakeException || cause instanceof SSLPeerUnverifiedException) {
      throw unreachable(
          "No trusted connection to "
              + source
              + " could be made; check its certificate and the trust store of this server.",
          cause);
    }
    return new AttemptFailed(unreachable(text(source, cause), cause), null);
  }

  private static String text(String source, IOException cause) {
    if (cause instanceof UnknownHostException) {
      return "The server of " + source + " is not known by name; check the address and DNS.";
    }
    if (cause instanceof ConnectException || cause instanceof ConnectTimeoutException) {
      return "No connection to " + source + "; check the address, proxy and firewall.";
    }
    if (cause instanceof SocketTimeoutException) {
      return source + " fell silent; try again later.";
    }
    return "The connection to " + source + " broke off; try again later.";
  }

  private static SourceException unreachable(String text, IOException cause) {
    return new SourceException(FailureCode.SOURCE_UNREACHABLE, text, cause);
  }
}

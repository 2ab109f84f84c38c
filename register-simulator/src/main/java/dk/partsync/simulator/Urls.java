package dk.partsync.simulator;

import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;

/** Makes addresses of what a server serves. */
final class Urls {

  private Urls() {}

  static URI of(String scheme, HttpServer server, String path) {
    InetSocketAddress address = server.getAddress();
    try {
      return new URI(
          scheme, null, address.getAddress().getHostAddress(), address.getPort(), path, null, null);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}

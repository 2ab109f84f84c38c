package dk.partsync.registers.http;

import java.net.URI;

/** How a source is named in messages: without query, credentials and fragment. */
final class SourceName {

  private SourceName() {}

  static String of(URI url) {
    return ofServer(url) + (url.getRawPath() == null ? "" : url.getRawPath());
  }

  static String ofServer(URI url) {
    String port = url.getPort() < 0 ? "" : ":" + url.getPort();
    return url.getScheme() + "://" + url.getHost() + port;
  }
}

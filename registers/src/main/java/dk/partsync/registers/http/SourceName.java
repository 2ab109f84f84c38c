package dk.partsync.registers.http;

import java.net.URI;

/** How a source is named in messages: without query, credentials and fragment. */
final class SourceName {

  private SourceName() {}

  static String of(URI url) {
    String port = url.getPort() < 0 ? "" : ":" + url.getPort();
    String path = url.getRawPath() == null ? "" : url.getRawPath();
    return url.getScheme() + "://" + url.getHost() + port + path;
  }
}

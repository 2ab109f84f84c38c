package dk.partsync.registers.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

/** Which addresses of registers may be called. */
public final class RegisterUrls {

  private static final int MAX_LENGTH = 2000;
  private static final Pattern LOOPBACK =
      Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[(::1|0:0:0:0:0:0:0:1)]");

  private RegisterUrls() {}

  /**
   * The address when it is acceptable: https anywhere, plain http to this machine only, without
   * user name and fragment.
   *
   * @throws IllegalArgumentException whose message says in a sentence what is wrong; it does not
   *     repeat the address
   */
  public static URI check(String url) {
    URI uri = parse(url.strip());
    String host = uri.getHost();
    if (host == null) {
      throw new IllegalArgumentException("The address names no server.");
    }
    if (uri.getRawUserInfo() != null) {
      throw new IllegalArgumentException("The address must not hold a user name or password.");
    }
    if (uri.getRawFragment() != null) {
      throw new IllegalArgumentException("The address must not hold a part after '#'.");
    }
    if (!isSafe(uri.getScheme(), host.toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException(
          "The address must begin with https://; http:// is accepted for this machine only.");
    }
    return uri;
  }

  private static URI parse(String url) {
    if (url.length() > MAX_LENGTH) {
      throw new IllegalArgumentException(
          "The address is longer than " + MAX_LENGTH + " characters.");
    }
    try {
      return new URI(url);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("The address is not a valid URL.", e);
    }
  }

  private static boolean isSafe(String scheme, String host) {
    return "https".equalsIgnoreCase(scheme)
        || ("http".equalsIgnoreCase(scheme) && LOOPBACK.matcher(host).matches());
  }
}

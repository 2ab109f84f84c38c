package dk.partsync.registers.datafordeler;

import dk.partsync.registers.http.RegisterUrls;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Secrets and persons' data travel encrypted, or stay on this machine. */
final class SafeAddress {

  private static final String KEY = "apiKey=";

  private SafeAddress() {}

  /**
   * @throws DatafordelerFailure with {@code BAD_REQUEST} when the address is not to be called
   */
  static URI check(URI address) {
    try {
      URI checked = RegisterUrls.check(address.toString());
      String query = checked.getRawQuery();
      if (query != null && query.toLowerCase(Locale.ROOT).contains(KEY.toLowerCase(Locale.ROOT))) {
        throw new IllegalArgumentException("The address must not hold an API key.");
      }
      return checked;
    } catch (IllegalArgumentException e) {
      throw Failures.badRequest(String.valueOf(e.getMessage()));
    }
  }

  /** The address with the key, which is told to nobody else than the service. */
  static URI withKey(URI address, String key) {
    String separator = address.getRawQuery() == null ? "?" : "&";
    return URI.create(address + separator + KEY + URLEncoder.encode(key, StandardCharsets.UTF_8));
  }
}

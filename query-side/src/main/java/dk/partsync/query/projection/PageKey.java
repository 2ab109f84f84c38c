package dk.partsync.query.projection;

import dk.partsync.api.RejectionCode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.axonframework.queryhandling.QueryExecutionException;

/**
 * Where a page of a list ended; its text form is opaque to clients.
 *
 * @param order name of the order that the list was in
 * @param value what the list is ordered by, of the last row
 * @param id the last row's
 */
public record PageKey(String order, String value, String id) {

  private static final String SEPARATOR = "\n";

  /**
   * Reads a key that {@link #text()} made.
   *
   * @throws QueryExecutionException when the text is no key of a list in that order
   */
  public static PageKey parse(String order, String text) {
    String[] parts = decode(text).split(SEPARATOR, -1);
    if (parts.length != 3 || !parts[0].equals(order)) {
      throw unknown();
    }
    return new PageKey(order, parts[1], parts[2]);
  }

  /** What to throw for a key that cannot be one of ours; its reason survives the way to HTTP. */
  public static QueryExecutionException unknown() {
    return new QueryExecutionException("unknown page key", null, RejectionCode.INVALID_REQUEST);
  }

  /** Base64url without padding. */
  public String text() {
    String plain = String.join(SEPARATOR, order, value, id);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The value as a number.
   *
   * @throws QueryExecutionException when it is none
   */
  public long number() {
    try {
      return Long.parseLong(value);
    } catch (NumberFormatException e) {
      throw unknown();
    }
  }

  private static String decode(String text) {
    try {
      return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw unknown();
    }
  }
}

package dk.partsync.registers.http;

import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpResponse;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a file a response with status 206 carries (RFC 9110 section 14.4).
 *
 * @param total size of the whole file, negative when the source does not know it
 */
record ContentRange(long first, long total) {

  private static final String UNIT = "bytes ";

  static @Nullable ContentRange of(HttpResponse response) {
    Header header = response.getFirstHeader(HttpHeaders.CONTENT_RANGE);
    String value = header == null ? null : header.getValue();
    if (value == null || !value.startsWith(UNIT)) {
      return null;
    }
    int dash = value.indexOf('-');
    int slash = value.indexOf('/');
    if (dash < 0 || slash < dash) {
      return null;
    }
    long first = number(value.substring(UNIT.length(), dash));
    return first < 0 ? null : new ContentRange(first, number(value.substring(slash + 1)));
  }

  private static long number(String text) {
    try {
      return Long.parseLong(text.strip());
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}

package dk.partsync.registers.http;

import java.time.Duration;
import java.time.Instant;
import org.apache.hc.client5.http.utils.DateUtils;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpResponse;
import org.jspecify.annotations.Nullable;

/** The pause that a source asks for, in seconds or until a date (RFC 9110 section 10.2.3). */
final class RetryAfter {

  private static final int MAX_DIGITS = 9;

  private RetryAfter() {}

  static @Nullable Duration of(HttpResponse response) {
    Header header = response.getFirstHeader("Retry-After");
    if (header == null || header.getValue() == null) {
      return null;
    }
    String value = header.getValue().strip();
    return isNumber(value) ? Duration.ofSeconds(Long.parseLong(value)) : until(value);
  }

  private static boolean isNumber(String value) {
    return !value.isEmpty()
        && value.length() <= MAX_DIGITS
        && value.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static @Nullable Duration until(String value) {
    Instant date = DateUtils.parseStandardDate(value);
    if (date == null) {
      return null;
    }
    Duration left = Duration.between(Instant.now(), date);
    return left.isNegative() ? Duration.ZERO : left;
  }
}

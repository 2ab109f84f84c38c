package dk.partsync.registers.http;

import java.time.Instant;
import org.apache.hc.client5.http.utils.DateUtils;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpResponse;
import org.jspecify.annotations.Nullable;

/**
 * Which edition of the file a response carries.
 *
 * @param date when the source answered
 */
record Edition(
    @Nullable String etag,
    @Nullable Instant lastModified,
    @Nullable String lastModifiedText,
    @Nullable Instant date) {

  static Edition of(HttpResponse response) {
    String lastModified = header(response, HttpHeaders.LAST_MODIFIED);
    return new Edition(
        header(response, HttpHeaders.ETAG),
        instant(lastModified),
        lastModified,
        instant(header(response, HttpHeaders.DATE)));
  }

  /**
   * The validator under which the rest of this edition may be asked for, none when there is no
   * strong one: a time is strong when the answer came later than that second (RFC 9110 section
   * 8.8.2.2).
   */
  @Nullable String forResume() {
    if (etag != null) {
      return etag.startsWith("W/") ? null : etag;
    }
    boolean strong = lastModified != null && date != null && date.isAfter(lastModified);
    return strong ? lastModifiedText : null;
  }

  /** Whether nothing that both responses tell is different. */
  boolean agreesWith(Edition other) {
    boolean otherTag = etag != null && other.etag != null && !etag.equals(other.etag);
    boolean otherTime =
        lastModified != null
            && other.lastModified != null
            && !lastModified.equals(other.lastModified);
    return !otherTag && !otherTime;
  }

  private static @Nullable String header(HttpResponse response, String name) {
    Header header = response.getFirstHeader(name);
    return header == null ? null : header.getValue();
  }

  private static @Nullable Instant instant(@Nullable String httpDate) {
    return httpDate == null ? null : DateUtils.parseStandardDate(httpDate);
  }
}

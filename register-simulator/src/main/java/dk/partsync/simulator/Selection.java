package dk.partsync.simulator;

import com.sun.net.httpserver.Headers;
import java.time.DateTimeException;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What of a file a request gets by its conditions and range (RFC 9110 sections 13 and 14). Several
 * ranges at once and other units than bytes are ignored, as a server may.
 *
 * @param status 200, 206, 304 or 416
 * @param from first byte
 * @param length number of bytes
 */
record Selection(int status, long from, long length) {

  private static final Pattern ONE_RANGE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

  static Selection of(Headers request, PublishedFile file) {
    if (isNotModified(request, file)) {
      return new Selection(304, 0, 0);
    }
    String range = request.getFirst("Range");
    if (range == null || !rangeStillApplies(request.getFirst("If-Range"), file)) {
      return whole(file);
    }
    Matcher parts = ONE_RANGE.matcher(range.strip());
    return parts.matches() ? part(parts.group(1), parts.group(2), file) : whole(file);
  }

  private static Selection whole(PublishedFile file) {
    return new Selection(200, 0, file.length());
  }

  private static Selection part(String first, String last, PublishedFile file) {
    if (first.isEmpty()) {
      return last.isEmpty() ? whole(file) : suffix(Long.parseLong(last), file);
    }
    long from = Long.parseLong(first);
    long to = last.isEmpty() ? Long.MAX_VALUE : Long.parseLong(last);
    if (to < from) {
      return whole(file);
    }
    if (from >= file.length()) {
      return new Selection(416, 0, 0);
    }
    return new Selection(206, from, Math.min(to, file.length() - 1) - from + 1);
  }

  private static Selection suffix(long wanted, PublishedFile file) {
    long length = Math.min(wanted, file.length());
    return length == 0
        ? new Selection(416, 0, 0)
        : new Selection(206, file.length() - length, length);
  }

  private static boolean isNotModified(Headers request, PublishedFile file) {
    String ifNoneMatch = request.getFirst("If-None-Match");
    if (ifNoneMatch != null) {
      return ifNoneMatch.strip().equals("*") || ifNoneMatch.contains(file.etag());
    }
    ZonedDateTime since = httpDate(request.getFirst("If-Modified-Since"));
    ZonedDateTime modified = httpDate(file.lastModified());
    return since != null && modified != null && !modified.isAfter(since);
  }

  private static boolean rangeStillApplies(@Nullable String ifRange, PublishedFile file) {
    return ifRange == null
        || ifRange.strip().equals(file.etag())
        || ifRange.strip().equals(file.lastModified());
  }

  private static @Nullable ZonedDateTime httpDate(@Nullable String text) {
    if (text == null) {
      return null;
    }
    try {
      return ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
    } catch (DateTimeException e) {
      return null;
    }
  }
}

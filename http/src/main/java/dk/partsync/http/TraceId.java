package dk.partsync.http;

import dk.partsync.api.access.MetaKeys;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * The id by which a request, and everything it causes, is found in the log and among events. A
 * client may bring one: what could be anything else than a random id is not taken.
 */
final class TraceId {

  /** Header of a client's own id, and of the id of every answer. */
  static final String HEADER = "X-Correlation-Id";

  private static final Pattern TRACE_PARENT =
      Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}(?:-.*)?");
  private static final Pattern OWN =
      Pattern.compile("[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final Pattern LETTER = Pattern.compile("[a-f]");

  private TraceId() {}

  /** The trace id of {@code traceparent} (W3C Trace Context), else the client's own, else new. */
  static String of(HttpServletRequest request) {
    String parent = request.getHeader("traceparent");
    if (parent != null) {
      Matcher found = TRACE_PARENT.matcher(parent);
      if (found.matches() && isRandom(found.group(1))) {
        return found.group(1);
      }
    }
    String own = request.getHeader(HEADER);
    String id = own == null ? "" : own.toLowerCase(Locale.ROOT);
    return OWN.matcher(id).matches() && isRandom(id)
        ? id
        : UUID.randomUUID().toString().replace("-", "");
  }

  /** The id of what this thread is doing, none outside of requests and messages. */
  static @Nullable String current() {
    return MDC.get(MetaKeys.TRACE);
  }

  /** A number of a person has no letters, and neither has an id that nobody drew. */
  private static boolean isRandom(String id) {
    return LETTER.matcher(id).find();
  }
}

package dk.partsync.http;

import dk.partsync.api.RejectionCode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A version as a strong entity tag (RFC 9110 section 8.8.3), for example {@code "7"}. */
public final class VersionTag {

  private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");

  private VersionTag() {}

  public static String of(long version) {
    return "\"" + version + "\"";
  }

  /**
   * The version that a client asks for with If-Match, none for {@code *}: any version will do.
   *
   * @throws RequestRefused with 428 when the header is missing, with 412 when it holds anything
   *     that is no tag of ours, which therefore cannot match
   */
  public static @Nullable Long expected(@Nullable String ifMatch) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw RequestRefused.because(ProblemCode.PRECONDITION_REQUIRED);
    }
    if (ifMatch.strip().equals("*")) {
      return null;
    }
    Matcher tag = TAG.matcher(ifMatch.strip());
    if (!tag.matches()) {
      throw RequestRefused.because(
          RejectionCode.VERSION_CONFLICT, "If-Match does not hold the current ETag.");
    }
    return Long.valueOf(tag.group(1));
  }
}

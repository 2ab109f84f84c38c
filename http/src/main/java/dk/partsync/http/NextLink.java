package dk.partsync.http;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriUtils;

/** Pages by key: the {@code next} of a page is the parameter {@code after} of the one behind it. */
public final class NextLink {

  /** Entries of a page when the client does not say how many. */
  public static final String DEFAULT_LIMIT = "50";

  private static final String AFTER = "after";

  private NextLink() {}

  /**
   * Answers a page, with an RFC 8288 link to the next one in the header {@code Link}.
   *
   * @param next key of the next page, none on the last
   */
  public static <T> ResponseEntity<T> page(
      HttpServletRequest request, T page, @Nullable Object next) {
    ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
    if (next != null) {
      answer.header(HttpHeaders.LINK, "<" + target(request, next) + ">; rel=\"next\"");
    }
    return answer.body(page);
  }

  private static String target(HttpServletRequest request, Object next) {
    List<String> query = new ArrayList<>();
    for (Map.Entry<String, String[]> parameter : request.getParameterMap().entrySet()) {
      if (!parameter.getKey().equals(AFTER)) {
        for (String value : parameter.getValue()) {
          query.add(encode(parameter.getKey()) + "=" + encode(value));
        }
      }
    }
    query.add(AFTER + "=" + encode(next.toString()));
    return request.getRequestURI() + "?" + String.join("&", query);
  }

  private static String encode(String text) {
    return UriUtils.encode(text, StandardCharsets.UTF_8);
  }
}

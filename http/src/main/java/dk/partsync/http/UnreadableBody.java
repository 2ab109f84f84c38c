package dk.partsync.http;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says which property of a JSON body is at fault, without repeating what was sent. */
final class UnreadableBody {

  static final String WRONG_FORM = "does not have the expected form";

  /** Names that can be a property of ours; anything else that a client sent is not repeated. */
  private static final Pattern NAME = Pattern.compile("[A-Za-z]{1,40}");

  private UnreadableBody() {}

  static Fault faultOf(HttpMessageNotReadableException e) {
    if (e.getCause() instanceof JacksonException json && !json.getPath().isEmpty()) {
      boolean unknown = json instanceof UnrecognizedPropertyException;
      return new Fault(nameOf(json.getPath()), unknown ? "is not a known property" : WRONG_FORM);
    }
    return new Fault("body", "must be one JSON object");
  }

  private static String nameOf(List<JacksonException.Reference> path) {
    return path.stream()
        .map(JacksonException.Reference::getPropertyName)
        .map(name -> name != null && NAME.matcher(name).matches() ? name : "?")
        .collect(Collectors.joining("."));
  }
}

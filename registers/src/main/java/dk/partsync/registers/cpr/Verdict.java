package dk.partsync.registers.cpr;

import dk.partsync.registers.http.Answer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Whether an answer can be used (sections 4.2 and 4.9). The status of refusals is not known, so the
 * body decides where it can be read; of its words only the codes are repeated.
 */
final class Verdict {

  private static final int OK = 200;
  private static final Pattern CODE = Pattern.compile("DAF-[A-Z]{1,8}-\\d{1,4}|HC\\d{1,4}");
  private static final String AUTHORISATION = "DAF-AUTH-";

  private Verdict() {}

  /**
   * The data of an answer without errors.
   *
   * @throws CprFailure in all other cases
   */
  static JsonNode data(Answer answer) {
    int status = answer.status();
    JsonNode body = Json.read(answer);
    List<String> codes = codes(body.path("errors"));
    if (status == 401 || status == 403 || codes.stream().anyMatch(Verdict::isAuthorisation)) {
      throw CprFailures.notAuthorised(
          "CPR refuses the organisation access" + reason(status, codes) + ".");
    }
    if (status != OK) {
      throw CprFailures.badRequest("CPR refuses the question" + reason(status, codes) + ".");
    }
    boolean hasData = body.path("data").isObject();
    if (hasErrors(body.path("errors"))) {
      throw hasData
          ? CprFailures.malformed("CPR answered with a part of the data" + reason(OK, codes) + ".")
          : CprFailures.badRequest("CPR refuses the question" + reason(OK, codes) + ".");
    }
    if (!hasData) {
      throw CprFailures.malformed("CPR answered with something that cannot be read.");
    }
    return body.path("data");
  }

  private static boolean hasErrors(JsonNode errors) {
    boolean none =
        errors.isMissingNode() || errors.isNull() || (errors.isArray() && errors.isEmpty());
    return !none;
  }

  private static boolean isAuthorisation(String code) {
    return code.startsWith(AUTHORISATION);
  }

  private static List<String> codes(JsonNode errors) {
    return errors.values().stream()
        .map(error -> error.path("extensions").path("code"))
        .flatMap(code -> code.isString() ? Stream.of(code.stringValue()) : Stream.empty())
        .map(code -> code.toUpperCase(Locale.ROOT))
        .filter(code -> CODE.matcher(code).matches())
        .distinct()
        .limit(5)
        .toList();
  }

  private static String reason(int status, List<String> codes) {
    return codes.isEmpty()
        ? " (status " + status + ")"
        : " (status " + status + ", " + String.join(", ", codes) + ")";
  }
}

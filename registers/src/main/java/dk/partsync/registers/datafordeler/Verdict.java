package dk.partsync.registers.datafordeler;

import dk.partsync.api.sync.Register;
import dk.partsync.registers.http.Answer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Whether an answer can be used (cpr-datafordeler.md sections 4.2 and 4.9, cvr-datafordeler.md
 * section 6.1). Errors come with status 200 too, and the status of refusals is not known, so the
 * body decides where it can be read; of its words only the codes are repeated.
 */
final class Verdict {

  private static final int OK = 200;
  private static final Pattern CODE = Pattern.compile("DAF-[A-Z]{1,8}-\\d{1,4}|HC\\d{1,4}");
  private static final String AUTHORISATION = "DAF-AUTH-";
  private static final String UNKNOWN_KEY = "DAF-AUTH-0005";

  /** Of CVR it is known to mean so; of CPR it is not. */
  private static final String OUT_OF_TIME = "HC0045";

  private Verdict() {}

  /**
   * The data of an answer without errors.
   *
   * @throws DatafordelerFailure in all other cases
   */
  static JsonNode data(Register register, Answer answer) {
    int status = answer.status();
    JsonNode body = Json.read(answer);
    JsonNode errors = body.path("errors");
    List<String> codes = codes(errors);
    String reason = reason(status, codes);
    if (status == 401 || status == 403 || codes.stream().anyMatch(Verdict::isAuthorisation)) {
      throw Failures.notAuthorised(register + " refuses the organisation access" + reason);
    }
    if (register == Register.CVR && codes.contains(OUT_OF_TIME)) {
      throw new DatafordelerFailure(
          DatafordelerFailure.Kind.REGISTER_DOWN,
          register + " gave the question up for lack of time" + reason);
    }
    boolean hasData = body.path("data").values().stream().anyMatch(part -> !part.isNull());
    if (status != OK || (hasErrors(errors) && !hasData)) {
      throw Failures.badRequest(register + " refuses the question" + reason);
    }
    if (hasErrors(errors)) {
      throw Failures.malformed(register + " answered with a part of the data" + reason);
    }
    if (!hasData) {
      throw Failures.malformed(register + " answered with something that cannot be read.");
    }
    return body.path("data");
  }

  /** Whether the key is said to be unknown, which may pass. */
  static boolean knowsNoKey(Answer answer) {
    return codes(Json.read(answer).path("errors")).contains(UNKNOWN_KEY);
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
        ? " (status " + status + ")."
        : " (status " + status + ", " + String.join(", ", codes) + ").";
  }
}

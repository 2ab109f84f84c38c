package dk.partsync.registers.http;

import dk.partsync.api.sync.FailureCode;
import org.apache.hc.core5.http.HttpResponse;

/** What a status other than success means. */
final class Refusal {

  private Refusal() {}

  /**
   * @throws AttemptFailed when the status may pass: 408, 429 and all of 5xx
   * @throws SourceException when it will not
   */
  static RuntimeException of(HttpResponse response, String source) throws AttemptFailed {
    int status = response.getCode();
    String text = source + " answered with status " + status;
    if (status == 408 || status == 429 || status >= 500) {
      throw new AttemptFailed(
          FailureCode.SOURCE_REFUSED, text + "; try again later.", RetryAfter.of(response));
    }
    if (status >= 300 && status < 400) {
      text += ": it redirects, which is not followed; set the address it redirects to.";
    } else if (status == 404 || status == 410) {
      text += ": there is no such file; check the address.";
    } else {
      text += "; check the address and whether access is open from here.";
    }
    throw new SourceException(FailureCode.SOURCE_REFUSED, text);
  }
}

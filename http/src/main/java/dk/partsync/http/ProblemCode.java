package dk.partsync.http;

import org.springframework.http.HttpStatus;

/**
 * Reasons for which HTTP itself refuses a request or cannot answer it; those of commands are in
 * {@link dk.partsync.api.RejectionCode}. The names are stable: clients act on them.
 */
public enum ProblemCode {
  MALFORMED(HttpStatus.BAD_REQUEST, "The request is not well formed."),
  UNAUTHENTICATED(HttpStatus.UNAUTHORIZED, "Sign in first."),
  FORBIDDEN(HttpStatus.FORBIDDEN, "Your roles do not allow this."),
  METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "This address does not have that method."),
  NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "The answer is not available in the accepted formats."),
  UNSUPPORTED_MEDIA_TYPE(
      HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The body must be sent as application/json."),
  CONTENT_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The body is larger than any request needs."),
  TOO_MANY_STREAMS(
      HttpStatus.TOO_MANY_REQUESTS, "Too many live streams are open; try again later."),
  PRECONDITION_REQUIRED(
      HttpStatus.PRECONDITION_REQUIRED, "Send If-Match with the ETag that you have read."),
  STARTING(
      HttpStatus.SERVICE_UNAVAILABLE,
      "The views are being rebuilt from the events; see /actuator/health."),
  STORE_DAMAGED(
      HttpStatus.SERVICE_UNAVAILABLE,
      "The event store is damaged and takes no more; see /actuator/health."),
  NO_NUMBER(
      HttpStatus.UNPROCESSABLE_CONTENT,
      "The party has no CPR number, or only one that stands in for it."),
  INCOMPLETE(HttpStatus.UNPROCESSABLE_CONTENT, "Not all that the search needs was stated."),
  RATE_LIMITED(
      HttpStatus.TOO_MANY_REQUESTS, "The register asks to be called less often; try again later."),
  BUDGET_EXHAUSTED(
      HttpStatus.TOO_MANY_REQUESTS,
      "The organisation's own limit of calls to the register is reached."),
  REGISTER_REFUSED(
      HttpStatus.BAD_GATEWAY,
      "The register refused the question; an administrator has to look at it."),
  REGISTER_UNREADABLE(
      HttpStatus.BAD_GATEWAY, "The register answered something that cannot be read."),
  REGISTER_DOWN(
      HttpStatus.SERVICE_UNAVAILABLE,
      "The register gives no answer now; what is known stands, with its age."),
  UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "Nothing can answer this now; try again later."),
  TIMEOUT(
      HttpStatus.GATEWAY_TIMEOUT,
      "There was no answer in time. It may still be done: read before you try again."),
  INTERNAL(
      HttpStatus.INTERNAL_SERVER_ERROR,
      "An unexpected error; the log has the details under the incident id.");

  private final HttpStatus status;
  private final String text;

  ProblemCode(HttpStatus status, String text) {
    this.status = status;
    this.text = text;
  }

  HttpStatus status() {
    return status;
  }

  String text() {
    return text;
  }
}

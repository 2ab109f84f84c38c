package dk.partsync.http;

import dk.partsync.api.RejectionCode;
import org.springframework.http.HttpStatus;

/** The HTTP status of every reason for which a command is refused. */
final class RejectionStatus {

  private RejectionStatus() {}

  static HttpStatus of(RejectionCode code) {
    return switch (code) {
      case INVALID_REQUEST -> HttpStatus.BAD_REQUEST;
      case NOT_FOUND -> HttpStatus.NOT_FOUND;
      case VERSION_CONFLICT -> HttpStatus.PRECONDITION_FAILED;
      case REGISTER_DISABLED,
          RUN_IN_PROGRESS,
          WRONG_RUN_STATE,
          KEPT_BY_REGISTER,
          NUMBER_TAKEN,
          MODULE_OFF,
          WRONG_CASE_STATE,
          CREDENTIAL_EXPIRED,
          LOG_KEPT_ELSEWHERE ->
          HttpStatus.CONFLICT;
      case INVALID_URL, CONTACT_TYPE_FIXED, IDEMPOTENCY_KEY_REUSED ->
          HttpStatus.UNPROCESSABLE_CONTENT;
      case PURPOSE_REQUIRED -> HttpStatus.UNPROCESSABLE_CONTENT;
      case WRONG_PASSWORD,
          NOT_PKCS12,
          NO_PRIVATE_KEY,
          CERTIFICATE_EXPIRED,
          CERTIFICATE_NOT_YET_VALID,
          CHAIN_INCOMPLETE,
          KEY_TOO_WEAK,
          WRONG_KEY_USAGE,
          WRONG_ENVIRONMENT,
          WRONG_CREDENTIAL_KIND ->
          HttpStatus.UNPROCESSABLE_CONTENT;
      case OVERLOADED -> HttpStatus.TOO_MANY_REQUESTS;
    };
  }
}

package dk.partsync.command.cpr;

import dk.partsync.api.sync.FailureCode;
import dk.partsync.registers.cpr.CprFailure;
import dk.partsync.registers.http.SourceException;

/** How a run ends when CPR gives no usable answer; persons stay as they are (N-38). */
final class CprFailures {

  private CprFailures() {}

  static SourceException asEndOfRun(CprFailure failure) {
    FailureCode code =
        switch (failure.outcome()) {
          case NOT_AUTHORISED, BAD_REQUEST -> FailureCode.SOURCE_REFUSED;
          case RATE_LIMITED, BUDGET_EXHAUSTED -> FailureCode.SOURCE_PAUSED;
          case MALFORMED -> FailureCode.SOURCE_WRONG_CONTENT;
          default -> FailureCode.SOURCE_UNREACHABLE;
        };
    return new SourceException(
        code, "CPR: " + failure.outcome() + ". " + failure.getMessage(), failure);
  }
}

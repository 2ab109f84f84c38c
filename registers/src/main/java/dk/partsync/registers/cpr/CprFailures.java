package dk.partsync.registers.cpr;

import dk.partsync.api.cpr.CprOutcome;
import dk.partsync.registers.http.SourceException;

/** Failures in words that hold nothing of what was asked or answered. */
final class CprFailures {

  private CprFailures() {}

  /** What it means that no answer was had. */
  static CprFailure of(SourceException e) {
    CprOutcome outcome =
        switch (e.code()) {
          case SOURCE_REFUSED -> CprOutcome.RATE_LIMITED;
          case SOURCE_TOO_LARGE -> CprOutcome.MALFORMED;
          default -> CprOutcome.REGISTER_DOWN;
        };
    return new CprFailure(outcome, String.valueOf(e.getMessage()));
  }

  static CprFailure notAuthorised(String text) {
    return new CprFailure(CprOutcome.NOT_AUTHORISED, text);
  }

  static CprFailure badRequest(String text) {
    return new CprFailure(CprOutcome.BAD_REQUEST, text);
  }

  static CprFailure interrupted() {
    return new CprFailure(CprOutcome.REGISTER_DOWN, "The call was interrupted.");
  }

  static CprFailure malformed(String text) {
    return new CprFailure(CprOutcome.MALFORMED, text);
  }
}

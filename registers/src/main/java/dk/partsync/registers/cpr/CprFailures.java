package dk.partsync.registers.cpr;

import dk.partsync.api.cpr.CprOutcome;
import dk.partsync.registers.datafordeler.DatafordelerFailure;

/** Failures in words that hold nothing of what was asked or answered. */
final class CprFailures {

  private CprFailures() {}

  /** What it means for CPR that Datafordeler gave no usable answer. */
  static CprFailure of(DatafordelerFailure failure) {
    CprOutcome outcome =
        switch (failure.kind()) {
          case NOT_AUTHORISED -> CprOutcome.NOT_AUTHORISED;
          case BAD_REQUEST -> CprOutcome.BAD_REQUEST;
          case RATE_LIMITED -> CprOutcome.RATE_LIMITED;
          case REGISTER_DOWN -> CprOutcome.REGISTER_DOWN;
          case MALFORMED -> CprOutcome.MALFORMED;
          case BUDGET_EXHAUSTED -> CprOutcome.BUDGET_EXHAUSTED;
        };
    return new CprFailure(outcome, failure.text());
  }

  static CprFailure malformed(String text) {
    return new CprFailure(CprOutcome.MALFORMED, text);
  }
}

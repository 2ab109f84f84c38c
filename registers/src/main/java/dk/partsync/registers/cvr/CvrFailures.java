package dk.partsync.registers.cvr;

import dk.partsync.registers.datafordeler.DatafordelerFailure;

/** Failures in words that hold nothing of what was asked or answered. */
final class CvrFailures {

  private CvrFailures() {}

  /** What it means for CVR that Datafordeler gave no usable answer. */
  static CvrFailure of(DatafordelerFailure failure) {
    CvrFailure.Kind kind =
        switch (failure.kind()) {
          case NOT_AUTHORISED -> CvrFailure.Kind.NOT_AUTHORISED;
          case BAD_REQUEST -> CvrFailure.Kind.BAD_REQUEST;
          case RATE_LIMITED -> CvrFailure.Kind.RATE_LIMITED;
          case REGISTER_DOWN -> CvrFailure.Kind.REGISTER_DOWN;
          case MALFORMED -> CvrFailure.Kind.MALFORMED;
          case BUDGET_EXHAUSTED -> CvrFailure.Kind.BUDGET_EXHAUSTED;
        };
    return new CvrFailure(kind, failure.text());
  }

  static CvrFailure malformed(String text) {
    return new CvrFailure(CvrFailure.Kind.MALFORMED, text);
  }

  static CvrFailure interrupted() {
    return new CvrFailure(CvrFailure.Kind.REGISTER_DOWN, "The call was interrupted.");
  }
}

package dk.partsync.console.access;

import dk.partsync.api.cpr.CprOutcome;

/** How an outcome is marked in a list, beside its words. */
enum OutcomeTone {
  /** Something was shown. */
  ANSWERED("ok"),
  /** Nobody was found. */
  EMPTY("plain"),
  /** The product refused, and nothing was asked. */
  REFUSED("bad"),
  /** The register gave no usable answer. */
  FAILED("wait");

  private final String style;

  OutcomeTone(String style) {
    this.style = style;
  }

  String style() {
    return style;
  }

  static OutcomeTone of(CprOutcome outcome) {
    return switch (outcome) {
      case UPDATED, UNCHANGED, FOUND -> ANSWERED;
      case NOT_FOUND -> EMPTY;
      case NO_PURPOSE, FORBIDDEN, MODULE_OFF, NO_NUMBER, REFUSED, INCOMPLETE -> REFUSED;
      case NOT_AUTHORISED, BAD_REQUEST, RATE_LIMITED, REGISTER_DOWN, MALFORMED, BUDGET_EXHAUSTED ->
          FAILED;
    };
  }
}

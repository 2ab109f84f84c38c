package dk.partsync.registers.cpr;

import dk.partsync.api.cpr.CprOutcome;

/** CPR gave no usable answer. The text holds no personal data. */
public final class CprFailure extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final CprOutcome outcome;

  /**
   * A failure of a kind.
   *
   * @param outcome NOT_AUTHORISED, BAD_REQUEST, RATE_LIMITED, REGISTER_DOWN, MALFORMED or
   *     BUDGET_EXHAUSTED
   */
  public CprFailure(CprOutcome outcome, String text) {
    super(text);
    this.outcome = outcome;
  }

  public CprOutcome outcome() {
    return outcome;
  }
}

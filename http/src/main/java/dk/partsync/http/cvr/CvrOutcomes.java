package dk.partsync.http.cvr;

import dk.partsync.api.RejectionCode;
import dk.partsync.api.cvr.CvrOutcome;
import dk.partsync.http.ProblemCode;
import dk.partsync.http.RequestRefused;

/**
 * What a question to CVR came to in HTTP: what the register said is an answer, that it was not
 * asked or did not answer is a problem.
 */
final class CvrOutcomes {

  private CvrOutcomes() {}

  /**
   * Lets an outcome pass that is an answer.
   *
   * @param text one sentence without personal data
   * @throws RequestRefused with the problem that belongs to any other
   */
  static void refuseProblems(CvrOutcome outcome, String text) {
    switch (outcome) {
      case REGISTERED, ALREADY_REGISTERED, UPDATED, UNCHANGED, FOUND, NOT_FOUND -> {}
      case MODULE_OFF -> throw RequestRefused.because(RejectionCode.MODULE_OFF, text);
      case RATE_LIMITED -> throw RequestRefused.because(ProblemCode.RATE_LIMITED);
      case BUDGET_EXHAUSTED -> throw RequestRefused.because(ProblemCode.BUDGET_EXHAUSTED);
      case REGISTER_DOWN -> throw RequestRefused.because(ProblemCode.REGISTER_DOWN);
      case NOT_AUTHORISED, BAD_REQUEST ->
          throw RequestRefused.because(ProblemCode.REGISTER_REFUSED);
      case MALFORMED -> throw RequestRefused.because(ProblemCode.REGISTER_UNREADABLE);
    }
  }
}

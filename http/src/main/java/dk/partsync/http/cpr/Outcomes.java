package dk.partsync.http.cpr;

import dk.partsync.api.RejectionCode;
import dk.partsync.api.cpr.CprOutcome;
import dk.partsync.http.Fault;
import dk.partsync.http.ProblemCode;
import dk.partsync.http.RequestRefused;
import java.util.List;

/**
 * What a question to CPR came to in HTTP: what the register said of the person is an answer, that
 * it was not asked or did not answer is a problem.
 */
final class Outcomes {

  private Outcomes() {}

  /**
   * Lets an outcome pass that is an answer.
   *
   * @param text one sentence without personal data
   * @param missing fields that were not stated
   * @throws RequestRefused with the problem that belongs to any other
   */
  static void refuseProblems(CprOutcome outcome, String text, List<String> missing) {
    switch (outcome) {
      case UPDATED, UNCHANGED, FOUND, NOT_FOUND -> {}
      case NO_PURPOSE -> throw RequestRefused.because(RejectionCode.PURPOSE_REQUIRED, text);
      case MODULE_OFF -> throw RequestRefused.because(RejectionCode.MODULE_OFF, text);
      case REFUSED -> throw RequestRefused.because(RejectionCode.NUMBER_TAKEN, text);
      case FORBIDDEN -> throw RequestRefused.because(ProblemCode.FORBIDDEN);
      case NO_NUMBER -> throw RequestRefused.because(ProblemCode.NO_NUMBER);
      case INCOMPLETE -> throw RequestRefused.because(ProblemCode.INCOMPLETE, faults(missing));
      case RATE_LIMITED -> throw RequestRefused.because(ProblemCode.RATE_LIMITED);
      case BUDGET_EXHAUSTED -> throw RequestRefused.because(ProblemCode.BUDGET_EXHAUSTED);
      case REGISTER_DOWN -> throw RequestRefused.because(ProblemCode.REGISTER_DOWN);
      case NOT_AUTHORISED, BAD_REQUEST ->
          throw RequestRefused.because(ProblemCode.REGISTER_REFUSED);
      case MALFORMED -> throw RequestRefused.because(ProblemCode.REGISTER_UNREADABLE);
    }
  }

  private static List<Fault> faults(List<String> missing) {
    return missing.stream().map(field -> new Fault(field, "is required")).toList();
  }
}

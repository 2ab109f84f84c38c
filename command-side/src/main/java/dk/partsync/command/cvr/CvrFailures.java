package dk.partsync.command.cvr;

import dk.partsync.api.sync.FailureCode;
import dk.partsync.registers.cvr.CvrFailure;
import dk.partsync.registers.http.SourceException;
import java.util.function.Supplier;

/** How a run ends when CVR gives no usable answer; units stay as they are. */
final class CvrFailures {

  private CvrFailures() {}

  /**
   * What CVR answers.
   *
   * @throws SourceException that ends the run
   */
  static <T> T orEndOfRun(Supplier<T> question) {
    try {
      return question.get();
    } catch (CvrFailure e) {
      throw new SourceException(code(e), "CVR: " + e.kind() + ". " + e.getMessage(), e);
    }
  }

  private static FailureCode code(CvrFailure failure) {
    return switch (failure.kind()) {
      case NOT_AUTHORISED, BAD_REQUEST -> FailureCode.SOURCE_REFUSED;
      case RATE_LIMITED, BUDGET_EXHAUSTED -> FailureCode.SOURCE_PAUSED;
      case MALFORMED -> FailureCode.SOURCE_WRONG_CONTENT;
      case REGISTER_DOWN -> FailureCode.SOURCE_UNREACHABLE;
    };
  }
}

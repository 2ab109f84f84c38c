package dk.partsync.command.cvr;

import dk.partsync.api.FailureWithoutTexts;
import dk.partsync.api.cvr.CvrOutcome;
import dk.partsync.registers.cvr.CvrFailure;
import dk.partsync.registers.cvr.CvrRegister;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks CVR about a unit; what goes wrong is an outcome. So many at once at most that a slow
 * register leaves most of the threads that handle commands to others.
 */
final class CvrQuestions {

  private static final Logger log = LoggerFactory.getLogger(CvrQuestions.class);
  private static final int AT_ONCE = 16;

  private final CvrRegister register;
  private final Semaphore places = new Semaphore(AT_ONCE);

  CvrQuestions(CvrRegister register) {
    this.register = register;
  }

  <T> Reply<T> ask(Function<CvrRegister, List<T>> question) {
    if (!places.tryAcquire()) {
      return new Reply<>(null, CvrOutcome.RATE_LIMITED);
    }
    try {
      List<T> found = question.apply(register);
      return found.isEmpty()
          ? new Reply<>(null, CvrOutcome.NOT_FOUND)
          : new Reply<>(found, CvrOutcome.UNCHANGED);
    } catch (CvrFailure e) {
      return new Reply<>(null, outcome(e));
    } catch (RuntimeException e) {
      log.error("A question to CVR failed unexpectedly", FailureWithoutTexts.of(e));
      return new Reply<>(null, CvrOutcome.MALFORMED);
    } finally {
      places.release();
    }
  }

  private static CvrOutcome outcome(CvrFailure failure) {
    return switch (failure.kind()) {
      case NOT_AUTHORISED -> CvrOutcome.NOT_AUTHORISED;
      case BAD_REQUEST -> CvrOutcome.BAD_REQUEST;
      case RATE_LIMITED -> CvrOutcome.RATE_LIMITED;
      case REGISTER_DOWN -> CvrOutcome.REGISTER_DOWN;
      case MALFORMED -> CvrOutcome.MALFORMED;
      case BUDGET_EXHAUSTED -> CvrOutcome.BUDGET_EXHAUSTED;
    };
  }

  /**
   * What CVR said.
   *
   * @param found none when there is no usable answer, or nothing in it
   * @param outcome why there is none
   */
  record Reply<T>(@Nullable List<T> found, CvrOutcome outcome) {}
}

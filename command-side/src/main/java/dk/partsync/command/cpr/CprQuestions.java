package dk.partsync.command.cpr;

import dk.partsync.api.FailureWithoutTexts;
import dk.partsync.api.cpr.CprOutcome;
import dk.partsync.registers.cpr.CprFailure;
import dk.partsync.registers.cpr.CprRegister;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks CPR; what goes wrong is an outcome. So many at once at most that a slow register leaves most
 * of the threads that handle commands to others.
 */
final class CprQuestions {

  private static final Logger log = LoggerFactory.getLogger(CprQuestions.class);
  private static final int AT_ONCE = 16;

  private final CprRegister register;
  private final Semaphore places = new Semaphore(AT_ONCE);

  CprQuestions(CprRegister register) {
    this.register = register;
  }

  <T> Reply<T> ask(Function<CprRegister, T> question) {
    if (!places.tryAcquire()) {
      return new Reply<>(null, CprOutcome.RATE_LIMITED);
    }
    try {
      return new Reply<>(question.apply(register), CprOutcome.FOUND);
    } catch (CprFailure e) {
      return new Reply<>(null, e.outcome());
    } catch (RuntimeException e) {
      log.error("A question to CPR failed unexpectedly", FailureWithoutTexts.of(e));
      return new Reply<>(null, CprOutcome.MALFORMED);
    } finally {
      places.release();
    }
  }

  /**
   * What CPR said.
   *
   * @param value none when there is no usable answer
   * @param outcome FOUND, or why there is none
   */
  record Reply<T>(@Nullable T value, CprOutcome outcome) {}
}

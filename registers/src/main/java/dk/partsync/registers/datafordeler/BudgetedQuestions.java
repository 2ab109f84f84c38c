package dk.partsync.registers.datafordeler;

import dk.partsync.api.sync.Register;
import dk.partsync.registers.http.Answer;
import dk.partsync.registers.http.DownloadLimits;
import dk.partsync.registers.http.Question;
import dk.partsync.registers.http.Questions;
import dk.partsync.registers.http.RegisterCalls;
import dk.partsync.registers.http.SourceException;
import java.time.Clock;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Calls to one register, whichever of its services they go to: counted, few at a time. */
public final class BudgetedQuestions implements AutoCloseable {

  /** No limit is published; section 13 (CPR) and 11 (CVR) advise few. */
  private static final int PARALLEL_CALLS = 4;

  private final RegisterCalls calls;
  private final CallBudget budget;
  private final Questions questions;

  /**
   * No calls yet.
   *
   * @param limits of one question, its repetitions included
   * @param nanoTime a clock that never goes back
   */
  public BudgetedQuestions(
      Register register, DownloadLimits limits, Clock clock, LongSupplier nanoTime) {
    this.calls = new RegisterCalls(nanoTime);
    this.budget = new CallBudget(register, clock);
    this.questions = new Questions(limits, PARALLEL_CALLS, calls, null);
  }

  /**
   * Brings the answer, with whatever status that is no failure of the server.
   *
   * @throws DatafordelerFailure when there is no answer, or the call is not to be made
   */
  public Answer ask(Question question, CallLimits limits) {
    return answered(() -> questions.ask(question, () -> budget.take(limits)));
  }

  /** The same for what is no call to the register itself, such as one for an access token. */
  Answer askBesides(Question question) {
    return answered(() -> questions.ask(question, () -> {}));
  }

  void pauseAfter(int made) {
    try {
      questions.pauseAfter(made);
    } catch (SourceException e) {
      throw Failures.of(e);
    }
  }

  static Answer answered(Supplier<Answer> question) {
    try {
      return question.get();
    } catch (SourceException e) {
      throw Failures.of(e);
    }
  }

  /** What has become of the calls so far. */
  public RegisterCalls calls() {
    return calls;
  }

  /** Calls beyond the organisation's own limits, made or refused. */
  public long callsBeyondBudget() {
    return budget.beyond();
  }

  @Override
  public void close() {
    questions.close();
  }
}

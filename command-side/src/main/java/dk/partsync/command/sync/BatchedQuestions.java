package dk.partsync.command.sync;

import dk.partsync.api.sync.FailureCode;
import dk.partsync.registers.http.SourceException;
import java.util.List;

/**
 * Asks a register about many, a batch at a time. An answer that cannot be read is looked for by
 * halves, so that it costs nobody else's; a few are left out one by one, more are a changed
 * interface and end the run.
 */
public final class BatchedQuestions {

  private static final int MOST_UNREADABLE = 10;

  private final int size;
  private int unreadable;

  /** For one run. */
  public BatchedQuestions(int size) {
    this.size = size;
  }

  /** What is asked about each of them. */
  public interface Question<T> {

    /**
     * Asks about some at once, and writes down what came of it.
     *
     * @throws SourceException SOURCE_WRONG_CONTENT when the answer cannot be read, another one to
     *     end the run
     */
    void ask(List<T> batch);

    /** Writes down that what the register says of one cannot be read. */
    void unreadable(T one);
  }

  /**
   * Asks about all.
   *
   * @throws InterruptedException when the thread was asked to stop
   */
  public <T> void ask(List<T> all, Question<T> question) throws InterruptedException {
    for (int from = 0; from < all.size(); from += size) {
      if (Thread.interrupted()) {
        throw new InterruptedException("the run was stopped");
      }
      askAtOnce(all.subList(from, Math.min(from + size, all.size())), question);
    }
  }

  private <T> void askAtOnce(List<T> batch, Question<T> question) {
    try {
      question.ask(batch);
    } catch (SourceException e) {
      if (e.code() != FailureCode.SOURCE_WRONG_CONTENT || unreadable == MOST_UNREADABLE) {
        throw e;
      }
      askApart(batch, question);
    }
  }

  private <T> void askApart(List<T> batch, Question<T> question) {
    if (batch.size() == 1) {
      unreadable++;
      question.unreadable(batch.get(0));
    } else {
      int half = batch.size() / 2;
      askAtOnce(batch.subList(0, half), question);
      askAtOnce(batch.subList(half, batch.size()), question);
    }
  }
}

package dk.partsync.registers.cvr;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Puts several questions at a time. */
final class Together implements AutoCloseable {

  /** No limit is published; section 11 advises two to four. */
  private static final int AT_ONCE = 4;

  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          AT_ONCE,
          task -> {
            Thread thread = new Thread(task, "partsync-cvr");
            thread.setDaemon(true);
            return thread;
          });

  /**
   * All answers, in the order of the questions. The first failure ends the questions after it.
   *
   * @throws CvrFailure when a question fails, or the thread is interrupted
   */
  <T> List<T> all(List<Callable<T>> questions) {
    List<Future<T>> running = new ArrayList<>();
    try {
      questions.forEach(question -> running.add(threads.submit(question)));
      List<T> answers = new ArrayList<>();
      for (Future<T> one : running) {
        answers.add(one.get());
      }
      return answers;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw CvrFailures.interrupted();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof CvrFailure failure) {
        throw new CvrFailure(failure.kind(), String.valueOf(failure.getMessage()));
      }
      throw new IllegalStateException("a question to CVR failed unexpectedly", e.getCause());
    } finally {
      running.forEach(one -> one.cancel(true));
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}

package dk.partsync.registers.sor;

import dk.partsync.api.BackgroundThreads;
import dk.partsync.api.RightOfWay;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Works on the blocks of a file in several threads and hands the results on in the file's order, in
 * the caller's thread; only a few blocks are in memory at a time.
 *
 * @param <R> what is made of a block
 */
final class InOrder<R> {

  private static final int THREADS = Math.min(4, Runtime.getRuntime().availableProcessors());
  private static final int AHEAD = 2 * THREADS;

  private final Function<RecordBlock, R> work;
  private final Consumer<R> results;
  private final RightOfWay others;
  private final Deque<Future<R>> ahead = new ArrayDeque<>();

  /** Delivers blocks until there are no more. */
  interface Blocks {

    @Nullable RecordBlock next() throws IOException;
  }

  InOrder(Function<RecordBlock, R> work, Consumer<R> results) {
    this(work, results, RightOfWay.PROCESS);
  }

  InOrder(Function<RecordBlock, R> work, Consumer<R> results, RightOfWay others) {
    this.work = work;
    this.results = results;
    this.others = others;
  }

  /** One block is not worth a thread. */
  void run(Blocks blocks) throws IOException {
    RecordBlock first = blocks.next();
    RecordBlock second = first == null ? null : blocks.next();
    if (first != null && second == null) {
      results.accept(work.apply(first));
    } else if (first != null) {
      runAhead(first, second, blocks);
    }
  }

  private void runAhead(RecordBlock first, @Nullable RecordBlock second, Blocks blocks)
      throws IOException {
    ExecutorService threads =
        Executors.newFixedThreadPool(THREADS, BackgroundThreads.named("sor-reader"));
    try {
      ahead.add(threads.submit(() -> workOn(first)));
      for (RecordBlock block = second; block != null; block = blocks.next()) {
        RecordBlock taken = block;
        ahead.add(threads.submit(() -> workOn(taken)));
        while (ahead.size() > AHEAD || isFirstDone()) {
          handOn();
        }
      }
      while (!ahead.isEmpty()) {
        handOn();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private R workOn(RecordBlock block) {
    others.give();
    return work.apply(block);
  }

  private boolean isFirstDone() {
    Future<R> first = ahead.peek();
    return first != null && first.isDone();
  }

  private void handOn() {
    try {
      results.accept(ahead.remove().get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("reading was interrupted");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException reason) {
        throw reason;
      }
      throw new IllegalStateException("a block of the file could not be worked on", e);
    }
  }
}

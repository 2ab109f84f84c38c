package dk.partsync.store.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class ReadersFirstTest {

  private static final long LONGEST = TimeUnit.MILLISECONDS.toNanos(10);

  private final ReadersFirst turns = new ReadersFirst();
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch end = new CountDownLatch(1);

  @AfterEach
  void end() {
    end.countDown();
  }

  @Test
  void aWriterWaitsForAReaderButNotForEver() throws Exception {
    read();
    assertThat(timeToPass()).isGreaterThanOrEqualTo(LONGEST);
    assertThat(timeToPass()).isGreaterThanOrEqualTo(LONGEST);
  }

  @Test
  void aWriterGoesOnWhenTheReaderHasRead() throws Exception {
    CompletableFuture<Void> reader = read();
    end.countDown();
    reader.get();
    assertThat(timeToPass()).isLessThan(LONGEST);
  }

  @Test
  void aReaderThatFailsIsNoReaderAnyMore() {
    FutureTask<Void> failing =
        new FutureTask<>(
            () ->
                turns.reading(
                    () -> {
                      throw new IllegalStateException("planted");
                    }));
    failing.run();
    assertThat(failing).isDone();
    assertThat(timeToPass()).isLessThan(LONGEST);
  }

  private CompletableFuture<Void> read() throws InterruptedException {
    CompletableFuture<Void> reading = new CompletableFuture<>();
    Thread reader = new Thread(() -> reading.complete(turns.reading(this::untilTheEnd)));
    reader.start();
    begun.await();
    return reading;
  }

  private Void untilTheEnd() {
    begun.countDown();
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return null;
  }

  private long timeToPass() {
    long start = System.nanoTime();
    turns.pass();
    return System.nanoTime() - start;
  }
}

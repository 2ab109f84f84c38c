package dk.partsync.benchmarks;

import dk.partsync.api.sync.SyncChunkApplied;
import dk.partsync.api.sync.SyncRunCompleted;
import dk.partsync.api.sync.SyncRunEvent;
import dk.partsync.api.sync.SyncRunFailed;
import dk.partsync.api.sync.SyncRunHeld;
import dk.partsync.api.sync.SyncRunPlanned;
import dk.partsync.api.sync.SyncSourceFetched;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.axonframework.eventhandling.EventMessage;

/** Notes when the steps of a run were published, at no cost to the run. */
final class RunWatch {

  private final String runId;
  private final Runnable whenFetched;
  private final CountDownLatch ended = new CountDownLatch(1);
  private final List<Long> receipts = new ArrayList<>();
  private volatile long fetched;
  private volatile long planned;
  private volatile long completed;
  private volatile String failure = "";

  /**
   * @param whenFetched is run when the file is on disk, before it is planned
   */
  RunWatch(String runId, Runnable whenFetched) {
    this.runId = runId;
    this.whenFetched = whenFetched;
  }

  /** Takes the events that a bus publishes. */
  void see(List<? extends EventMessage<?>> events) {
    events.forEach(this::see);
  }

  private void see(EventMessage<?> message) {
    if (message.getPayload() instanceof SyncRunEvent event && event.runId().equals(runId)) {
      see(event, System.nanoTime());
    }
  }

  private void see(SyncRunEvent event, long now) {
    if (event instanceof SyncSourceFetched) {
      fetched = now;
      whenFetched.run();
    } else if (event instanceof SyncRunPlanned) {
      planned = now;
    } else if (event instanceof SyncChunkApplied) {
      receipts.add(now);
    } else if (event instanceof SyncRunCompleted) {
      completed = now;
      ended.countDown();
    } else if (event instanceof SyncRunFailed || event instanceof SyncRunHeld) {
      failure = event.toString();
      ended.countDown();
    }
  }

  void awaitEnd() throws InterruptedException {
    ended.await();
    if (!failure.isEmpty()) {
      throw new IllegalStateException(failure);
    }
  }

  /** From the file being on disk to the plan being complete. */
  Duration planning() {
    return Duration.ofNanos(planned - fetched);
  }

  /** From the plan being complete to the last receipt. */
  Duration applying() {
    return Duration.ofNanos(completed - planned);
  }

  /**
   * From the file being on disk to the run being asked to complete, which it is when its last
   * receipt is on disk.
   */
  Duration fromFileToReceipt() {
    return Duration.ofNanos(completed - fetched);
  }

  /** When each chunk's events and receipt were handed to the store, in nanoseconds. */
  List<Long> receipts() {
    return receipts;
  }
}

package dk.partsync.store;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.jspecify.annotations.Nullable;

/**
 * Follows the log for one reader. At the end of the log it reads again only after a commit, of
 * which it is told; a commit between the last read and the wait is not missed.
 */
final class LogStream implements TrackingEventStream {

  private final SharedLog log;
  private final Predicate<TrackedEventMessage<?>> handled;
  private final @Nullable EventsInHand inHand;
  private final Consumer<LogStream> onClose;
  private Iterator<TrackedEventMessage<?>> events = Collections.emptyIterator();
  private volatile long position;
  private @Nullable TrackedEventMessage<?> peeked;
  private boolean atEnd = true;
  private boolean committed = true;
  private volatile @Nullable Runnable callback;

  /**
   * A stream of the events behind the position.
   *
   * @param handled what the reader wants; of others that follow each other it is shown the last
   *     that is there, so that it knows how far it is
   * @param inHand what a coordinator's workers have in hand, if they tell
   */
  LogStream(
      SharedLog log,
      long position,
      Predicate<TrackedEventMessage<?>> handled,
      @Nullable EventsInHand inHand,
      Consumer<LogStream> onClose) {
    this.log = log;
    this.handled = handled;
    this.inHand = inHand;
    this.position = position;
    this.onClose = onClose;
  }

  /** Behind what has been read for this reader. */
  long position() {
    return position;
  }

  void eventsCommitted() {
    synchronized (this) {
      committed = true;
      notifyAll();
    }
    Runnable coordinator = callback;
    if (coordinator != null) {
      coordinator.run();
    }
  }

  @Override
  public boolean setOnAvailableCallback(Runnable callback) {
    this.callback = callback;
    return true;
  }

  /**
   * Whether there is an event to take now. A coordinator of processors, which is who has a
   * callback, is told that there is none while its workers have enough, and called again.
   */
  @Override
  public boolean hasNextAvailable() {
    Runnable coordinator = callback;
    return (coordinator == null || inHand == null || !inHand.areMany(coordinator))
        && peek().isPresent();
  }

  @Override
  public Optional<TrackedEventMessage<?>> peek() {
    try {
      return hasNextAvailable(0, TimeUnit.MILLISECONDS)
          ? Optional.ofNullable(peeked)
          : Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  @Override
  public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
    long deadline = System.nanoTime() + unit.toNanos(timeout);
    while (peeked == null) {
      if (events.hasNext()) {
        peeked = events.next();
      } else if (!atEnd || awaitCommit(deadline)) {
        readOn();
      } else {
        return false;
      }
    }
    return true;
  }

  private void readOn() {
    SharedLog.Part part = log.after(position);
    position = part.upTo();
    atEnd = position >= log.end();
    events = shown(part.events()).iterator();
  }

  private List<TrackedEventMessage<?>> shown(List<TrackedEventMessage<?>> read) {
    int last = read.size() - 1;
    return IntStream.rangeClosed(0, last)
        .filter(place -> place == last || handled.test(read.get(place)))
        .<TrackedEventMessage<?>>mapToObj(read::get)
        .toList();
  }

  @Override
  public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
    while (!hasNextAvailable(Integer.MAX_VALUE, TimeUnit.MILLISECONDS)) {
      Thread.onSpinWait();
    }
    TrackedEventMessage<?> next = Objects.requireNonNull(peeked);
    peeked = null;
    if (inHand != null && handled.test(next)) {
      inHand.shown();
    }
    return next;
  }

  @Override
  public void close() {
    onClose.accept(this);
  }

  private synchronized boolean awaitCommit(long deadline) throws InterruptedException {
    for (long left = deadline - System.nanoTime();
        !committed && left > 0;
        left = deadline - System.nanoTime()) {
      TimeUnit.NANOSECONDS.timedWait(this, left);
    }
    boolean more = committed;
    committed = false;
    return more;
  }
}

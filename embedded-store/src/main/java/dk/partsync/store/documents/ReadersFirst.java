package dk.partsync.store.documents;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Lets those who read by a lock that writers would hand to each other. */
final class ReadersFirst {

  private static final long PAUSE = TimeUnit.MICROSECONDS.toNanos(50);
  private static final long LONGEST = TimeUnit.MILLISECONDS.toNanos(10);

  private final AtomicInteger readers = new AtomicInteger();

  /** Reads; from now on writers wait. */
  <T> T reading(Supplier<T> work) {
    readers.incrementAndGet();
    try {
      return work.get();
    } finally {
      readers.decrementAndGet();
    }
  }

  /** Waits, without the lock, until nobody reads, for 10 ms at most. */
  void pass() {
    long end = System.nanoTime() + LONGEST;
    while (readers.get() > 0 && System.nanoTime() < end) {
      LockSupport.parkNanos(PAUSE);
    }
  }
}

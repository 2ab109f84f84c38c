package dk.partsync.web;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Component;

/** How many live streams may be open at once: each holds a connection and views on their way. */
@Component
public final class StreamSlots {

  static final int LIMIT = 200;

  private final Semaphore free = new Semaphore(LIMIT);

  StreamSlots() {}

  /**
   * Takes a place.
   *
   * @return gives it back; more than once is as good as once
   * @throws TooManyStreamsException when none is free
   */
  public Runnable take() {
    if (!free.tryAcquire()) {
      throw new TooManyStreamsException();
    }
    AtomicBoolean taken = new AtomicBoolean(true);
    return () -> {
      if (taken.getAndSet(false)) {
        free.release();
      }
    };
  }
}

package dk.partsync.app.embedded;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Lets requests pass. In one process an import keeps some ten threads busy on however few
 * processors there are, and each of the dozen turns of a request would wait for them all. So they
 * pause for a moment at places where that costs nothing, and then have as long a moment to
 * themselves: of a flood of requests they keep half of the time.
 */
@Component
@Profile("embedded")
class RightOfWay {

  static final long LONGEST_PAUSE = Duration.ofMillis(10).toNanos();

  private int passing;
  private volatile boolean isAsked;
  private final AtomicLong freeUntil = new AtomicLong(System.nanoTime());

  /** A request begins. */
  synchronized void enter() {
    passing++;
    isAsked = true;
  }

  /** A request has ended. */
  synchronized void leave() {
    passing--;
    if (passing == 0) {
      isAsked = false;
      notifyAll();
    }
  }

  /** Whether there are requests now. */
  boolean isGiven() {
    return isAsked;
  }

  /** Pauses while there are requests, but not for long. To be called by whoever can wait. */
  void give() {
    long begin = System.nanoTime();
    if (isAsked && begin - freeUntil.get() >= 0) {
      pause(begin);
      long now = System.nanoTime();
      freeUntil.accumulateAndGet(now + (now - begin), RightOfWay::later);
    }
  }

  private static long later(long one, long two) {
    return one - two > 0 ? one : two;
  }

  private synchronized void pause(long begin) {
    try {
      for (long left = LONGEST_PAUSE;
          isAsked && left > 0;
          left = begin + LONGEST_PAUSE - System.nanoTime()) {
        TimeUnit.NANOSECONDS.timedWait(this, left);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

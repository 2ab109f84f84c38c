package dk.partsync.api;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/**
 * Whoever is being answered goes first. Work that nobody waits for asks between two small pieces of
 * itself whether it should stand still, which is where it holds no lock that a reader wants. It
 * stands for three quarters of the time at most, however many are being answered, so it always gets
 * on (docs/adr/0030).
 */
public final class RightOfWay {

  /** That of this process. */
  public static final RightOfWay PROCESS = new RightOfWay(System::nanoTime, LockSupport::parkNanos);

  private static final long STAND = TimeUnit.MILLISECONDS.toNanos(30);
  private static final long GO = TimeUnit.MILLISECONDS.toNanos(10);
  private static final long LOOK = TimeUnit.MILLISECONDS.toNanos(1);

  private final LongSupplier clock;
  private final LongConsumer pause;
  private final AtomicInteger answered = new AtomicInteger();
  private volatile long since;

  /**
   * @param clock nanoseconds from any moment on
   * @param pause waits for some nanoseconds
   */
  public RightOfWay(LongSupplier clock, LongConsumer pause) {
    this.clock = clock;
    this.pause = pause;
    this.since = clock.getAsLong();
  }

  /** Somebody is being answered from now on, until {@link #end}. */
  public void begin() {
    long now = clock.getAsLong();
    if (answered.getAndIncrement() == 0 && now - since >= STAND + GO) {
      since = now;
    }
  }

  /** Somebody has been answered. */
  public void end() {
    answered.decrementAndGet();
  }

  /** Waits while others are to go first; never longer than 30 ms. */
  public void give() {
    while (answered.get() > 0 && (clock.getAsLong() - since) % (STAND + GO) < STAND) {
      pause.accept(LOOK);
    }
  }
}

package dk.partsync.store;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * The events that a processor has been shown and has not handled yet. Axon's workers take a
 * thousand, which lie in the garbage collector's way, and its coordinator counts them anew for each
 * that it hands over; these are a quarter of that. Who waits is told when half of them are done.
 *
 * <p>One that no worker takes is never handled. So when none is for a second, they count no more.
 */
public final class EventsInHand implements MessageHandlerInterceptor<EventMessage<?>> {

  private static final int MOST = 256;
  private static final int FEW = MOST / 2;
  private static final long LONGEST = TimeUnit.SECONDS.toNanos(1);

  private final LongSupplier clock;
  private final AtomicInteger count = new AtomicInteger();
  private volatile long lastHandled;
  private volatile @Nullable Runnable waiting;

  public EventsInHand() {
    this(System::nanoTime);
  }

  EventsInHand(LongSupplier clock) {
    this.clock = clock;
  }

  /** Those of a reader who begins anew. */
  void none() {
    count.set(0);
    waiting = null;
  }

  void shown() {
    if (count.getAndIncrement() == 0) {
      lastHandled = clock.getAsLong();
    }
  }

  /**
   * Whether no more should be shown now.
   *
   * @param coordinator is run when that has changed
   */
  boolean areMany(Runnable coordinator) {
    if (count.get() < MOST) {
      return false;
    }
    if (clock.getAsLong() - lastHandled > LONGEST) {
      none();
      return false;
    }
    waiting = coordinator;
    return count.get() > FEW;
  }

  @Override
  public Object handle(
      UnitOfWork<? extends EventMessage<?>> unitOfWork, InterceptorChain interceptorChain)
      throws Exception {
    try {
      return interceptorChain.proceed();
    } finally {
      handled();
    }
  }

  private void handled() {
    lastHandled = clock.getAsLong();
    int left = count.decrementAndGet();
    Runnable coordinator = waiting;
    if (left <= FEW && coordinator != null) {
      waiting = null;
      coordinator.run();
    }
  }
}

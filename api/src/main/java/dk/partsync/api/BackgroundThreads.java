package dk.partsync.api;

import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Threads of work that nobody waits for, such as a run or a view that follows the log: daemons of
 * the lowest priority, which Linux heeds when the process is started with {@code
 * -XX:ThreadPriorityPolicy=1} (docs/adr/0029). Nothing goes wrong where it is not heeded.
 */
@SuppressWarnings("ThreadPriorityCheck") // it orders what waits, and nothing relies on the order
public final class BackgroundThreads {

  private BackgroundThreads() {}

  /** Threads with this name and a number. */
  public static ThreadFactory named(String name) {
    AtomicInteger count = new AtomicInteger();
    return work -> {
      Thread thread = new Thread(work, name + "-" + count.incrementAndGet());
      thread.setDaemon(true);
      thread.setPriority(Thread.MIN_PRIORITY);
      return thread;
    };
  }

  /** Whether the current thread is such a one, whoever made it. */
  public static boolean isCurrent() {
    return Thread.currentThread().getPriority() < Thread.NORM_PRIORITY;
  }
}

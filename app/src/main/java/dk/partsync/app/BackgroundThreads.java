package dk.partsync.app;

import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Threads of work that nobody waits for, such as a run or a view that follows the log. They have
 * the lowest priority, which Linux heeds when the process is started with {@code
 * -XX:ThreadPriorityPolicy=1} (docs/adr/0029).
 */
public final class BackgroundThreads {

  private BackgroundThreads() {}

  /** Threads with this name and a number. */
  public static ThreadFactory named(String name) {
    AtomicInteger count = new AtomicInteger();
    return work -> {
      Thread thread = new Thread(work, name + "-" + count.incrementAndGet());
      thread.setPriority(Thread.MIN_PRIORITY);
      return thread;
    };
  }

  /** Whether the current thread is such a one, whoever made it. */
  public static boolean isCurrent() {
    return Thread.currentThread().getPriority() < Thread.NORM_PRIORITY;
  }
}

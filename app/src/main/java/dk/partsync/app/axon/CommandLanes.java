package dk.partsync.app.axon;

import dk.partsync.api.BackgroundThreads;
import dk.partsync.api.ClientCommand;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.CommandMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The threads that handle commands, in lanes. What clients send goes by a lane of its own with a
 * queue that is full one day; what runs, sagas and administrators send does not wait behind it.
 *
 * <p>What threads of the background send has a third lane, of threads like theirs.
 *
 * <p>Each thread waits for the disk with its command, so their number is also how many callers can
 * share a commit. Lane and queue together are fewer than the threads that serve HTTP (200), which
 * leaves some for readers however many writers wait.
 */
@Component
class CommandLanes {

  private static final Logger log = LoggerFactory.getLogger(CommandLanes.class);
  private static final int THREADS = 48;
  private static final int CLIENTS_WAITING = 64;
  private static final long FAREWELL_SECONDS = 8;

  private final ExecutorService clients =
      new ThreadPoolExecutor(
          THREADS, THREADS, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(CLIENTS_WAITING));
  private final ExecutorService product = Executors.newFixedThreadPool(THREADS);
  private final ExecutorService background =
      Executors.newFixedThreadPool(THREADS, BackgroundThreads.named("background-command"));

  /**
   * Handles the command on a thread of its lane.
   *
   * @return whether it was taken; only what clients send can be refused
   */
  boolean take(CommandMessage<?> command, Runnable handling) {
    if (BackgroundThreads.isCurrent()) {
      background.execute(handling);
      return true;
    }
    if (!ClientCommand.class.isAssignableFrom(command.getPayloadType())) {
      product.execute(handling);
      return true;
    }
    try {
      clients.execute(handling);
      return true;
    } catch (RejectedExecutionException full) {
      return false;
    }
  }

  /** Finishes the commands in hand and takes no more. */
  void finish() {
    List<ExecutorService> lanes = List.of(clients, product, background);
    lanes.forEach(ExecutorService::shutdown);
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(FAREWELL_SECONDS);
    try {
      boolean finished = true;
      for (ExecutorService lane : lanes) {
        finished &= lane.awaitTermination(end - System.nanoTime(), TimeUnit.NANOSECONDS);
      }
      if (!finished) {
        log.warn("Commands were still in hand after {} seconds", FAREWELL_SECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

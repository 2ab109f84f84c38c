package dk.partsync.app.operations;

import dk.partsync.api.BackgroundThreads;
import dk.partsync.api.FailureWithoutTexts;
import dk.partsync.api.operations.StoreCheck;
import dk.partsync.api.operations.StoreVerification;
import dk.partsync.store.SqliteDatabase;
import dk.partsync.store.Verification;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The check of every event in the background: one at a time, on one thread, with reads short enough
 * that writers do not wait for them. A stop ends it.
 */
final class StoreCheckTask {

  private static final Logger log = LoggerFactory.getLogger(StoreCheckTask.class);

  private final SqliteDatabase database;
  private final LastVerification last;
  private final Clock clock;
  private final AtomicReference<@Nullable StoreCheck> underWay = new AtomicReference<>();
  private volatile boolean stopped;

  StoreCheckTask(SqliteDatabase database, LastVerification last, Clock clock) {
    this.database = database;
    this.last = last;
    this.clock = clock;
  }

  /** Begins, unless one is under way. */
  void begin() {
    StoreCheck begun = new StoreCheck(clock.instant(), 0, database.acknowledgedPosition());
    if (underWay.compareAndSet(null, begun)) {
      Thread thread = BackgroundThreads.named("store-check").newThread(() -> run(begun));
      thread.start();
    }
  }

  Optional<StoreCheck> underWay() {
    return Optional.ofNullable(underWay.get());
  }

  Optional<StoreVerification> last() {
    return last.read();
  }

  void stop() {
    stopped = true;
  }

  private void run(StoreCheck begun) {
    try {
      Verification found = database.verify(position -> reached(begun, position));
      last.write(clock.instant(), false, found);
      if (!found.damage().isEmpty()) {
        log.error("The check of every event found damage: {}", found.damage().get(0));
      }
    } catch (CancellationException e) {
      log.info("The check of every event was ended by the stop");
    } catch (IOException | RuntimeException e) {
      log.error("The check of every event could not be done", FailureWithoutTexts.of(e));
    } finally {
      underWay.set(null);
    }
  }

  private void reached(StoreCheck begun, long position) {
    if (stopped) {
      throw new CancellationException();
    }
    underWay.set(new StoreCheck(begun.since(), Math.min(position, begun.goal()), begun.goal()));
  }
}

package dk.partsync.store;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** The product's store on a disk that takes its time for each commit. */
public final class SlowDisk implements WriterWatch {

  private static final Duration COMMIT = Duration.ofMillis(120);

  private SlowDisk() {}

  public static SqliteDatabase open(Path file) {
    return SqliteDatabase.open(file, new SlowDisk());
  }

  @Override
  public void beforeCommit(List<PendingWrite<?>> group) {
    LockSupport.parkNanos(COMMIT.toNanos());
  }
}

package dk.partsync.store;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.NullMarked;

/** The product's store with another size of group, or on a disk that is slower than it is. */
@NullMarked
public final class MeasuredDisk implements WriterWatch {

  private final int largestGroup;
  private final Duration delay;

  private MeasuredDisk(int largestGroup, Duration delay) {
    this.largestGroup = largestGroup;
    this.delay = delay;
  }

  /** Commits each write by itself, if alone, else as the product does. */
  public static SqliteDatabase open(Path file, boolean alone, Duration delay) {
    int largestGroup = alone ? 1 : WriterWatch.NONE.largestGroup();
    return SqliteDatabase.open(file, new MeasuredDisk(largestGroup, delay));
  }

  @Override
  public int largestGroup() {
    return largestGroup;
  }

  @Override
  public void beforeCommit(List<PendingWrite<?>> group) {
    if (!delay.isZero()) {
      LockSupport.parkNanos(delay.toNanos());
    }
  }
}

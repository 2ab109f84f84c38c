package dk.partsync.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The product's store with something planted by system property, for the crash harness. Only tests
 * can have it.
 *
 * <p>{@code partsync.test.crash-at=<point>:<n>} halts the process at the n-th group that appends
 * events, after it has hung there for {@code partsync.test.hang-millis}; the points are those of
 * {@link Point}. {@code partsync.test.fault} plants one of {@link Fault}.
 */
public final class PlantedStore implements WriterWatch {

  /** Status of a process that a crash point has ended. */
  public static final int HALTED = 86;

  static final String CRASH_AT = "partsync.test.crash-at";
  static final String HANG = "partsync.test.hang-millis";
  static final String FAULT = "partsync.test.fault";

  /** Where the process can be halted. */
  public enum Point {
    BEFORE_APPEND,
    BEFORE_COMMIT,
    AFTER_COMMIT,
    AFTER_ACKNOWLEDGEMENT
  }

  /** What may be wrong with a store, for a harness to find. */
  public enum Fault {
    NONE,
    /** A commit does not wait for the disk. */
    SYNCHRONOUS_OFF,
    /** Callers are told of success before the commit. */
    ACKNOWLEDGES_BEFORE_COMMIT
  }

  private final CrashPlan crash = CrashPlan.parse(System.getProperty(CRASH_AT));
  private final Fault fault = Fault.valueOf(System.getProperty(FAULT, Fault.NONE.name()));
  private long appends;

  private PlantedStore() {}

  /** Opens the store with what the system properties ask for. */
  public static SqliteDatabase open(Path file) {
    return SqliteDatabase.open(file, new PlantedStore());
  }

  /** The option of a Java process that halts at the n-th append. */
  public static String crashAt(Point point, long append) {
    return "-D" + CRASH_AT + "=" + point + ":" + append;
  }

  /** The option of a Java process that hangs at its point for a while before it halts. */
  public static String hanging(Duration hang) {
    return "-D" + HANG + "=" + hang.toMillis();
  }

  /** The option of a Java process whose store has the fault. */
  public static String with(Fault fault) {
    return "-D" + FAULT + "=" + fault;
  }

  @Override
  public void opened(SqlSession session) throws SQLException {
    if (fault == Fault.SYNCHRONOUS_OFF) {
      session.execute("PRAGMA synchronous = OFF");
    }
  }

  @Override
  public void beforeBegin(List<PendingWrite<?>> group) {
    if (group.stream().anyMatch(write -> write.events() > 0)) {
      appends++;
      crash.reached(Point.BEFORE_APPEND, appends);
    }
  }

  @Override
  public void beforeCommit(List<PendingWrite<?>> group) {
    if (fault == Fault.ACKNOWLEDGES_BEFORE_COMMIT) {
      group.forEach(PendingWrite::committed);
    }
    crash.reached(Point.BEFORE_COMMIT, appends);
  }

  @Override
  public void afterCommit(List<PendingWrite<?>> group) {
    crash.reached(Point.AFTER_COMMIT, appends);
  }

  @Override
  public void afterAcknowledgement(List<PendingWrite<?>> group) {
    crash.reached(Point.AFTER_ACKNOWLEDGEMENT, appends);
  }

  private record CrashPlan(Point point, long append) {

    static CrashPlan parse(String text) {
      if (text == null) {
        return new CrashPlan(Point.BEFORE_APPEND, Long.MAX_VALUE);
      }
      String[] parts = text.split(":");
      return new CrashPlan(Point.valueOf(parts[0]), Long.parseLong(parts[1]));
    }

    void reached(Point here, long appends) {
      if (here == point && appends >= append) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(Long.getLong(HANG, 0)));
        Runtime.getRuntime().halt(HALTED);
      }
    }
  }
}

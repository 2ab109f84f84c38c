package dk.partsync.store;

import java.sql.SQLException;
import java.util.List;

/**
 * Sees each group on its way through the writer, on the writer's thread. What it throws before the
 * commit fails the group. Tests end the process here, or plant faults that tests must find;
 * benchmarks compare groups with writes that are alone.
 */
interface WriterWatch {

  WriterWatch NONE = new WriterWatch() {};

  /** Writes that share a commit at most. */
  default int largestGroup() {
    return 256;
  }

  default void opened(SqlSession session) throws SQLException {}

  default void beforeBegin(List<PendingWrite<?>> group) {}

  default void beforeCommit(List<PendingWrite<?>> group) {}

  default void afterCommit(List<PendingWrite<?>> group) {}

  default void afterAcknowledgement(List<PendingWrite<?>> group) {}
}

package dk.partsync.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

/**
 * The one thread that writes. It takes whatever is waiting, executes it in one transaction and
 * commits once, so that many writers share the cost of one sync to disk. Callers learn their
 * outcome only after that commit.
 *
 * <p>Nearly always all writes of a group succeed, so they are first executed without savepoints,
 * which cost as much as a small append. When one fails, the group is undone and executed again with
 * a savepoint for each but the first, which is the largest: work may be executed twice, so it must
 * have no effect but on the database.
 */
final class GroupCommitWriter implements AutoCloseable {

  private static final String BEGIN = "BEGIN IMMEDIATE";
  private static final Comparator<PendingWrite<?>> LARGEST_FIRST =
      Comparator.<PendingWrite<?>>comparingInt(PendingWrite::events).reversed();

  private final SqlSession session;
  private final AcknowledgedLog log;
  private final WriterWatch watch;
  private final BlockingQueue<PendingWrite<?>> queue = new LinkedBlockingQueue<>();
  private final PendingWrite<Boolean> stop = new PendingWrite<>(none -> true, 0);
  private final AtomicLong commits = new AtomicLong();
  private final AtomicLong writes = new AtomicLong();
  private final Thread thread = new Thread(this::run, "store-writer");
  private volatile boolean stopped;

  GroupCommitWriter(SqlSession session, AcknowledgedLog log, WriterWatch watch) {
    this.session = session;
    this.log = log;
    this.watch = watch;
  }

  void start() {
    thread.setDaemon(true);
    thread.start();
  }

  <T> T write(PendingWrite<T> write) {
    queue.add(write);
    if (stopped && queue.remove(write)) {
      write.lost(closed());
    }
    return write.await();
  }

  long commits() {
    return commits.get();
  }

  long writes() {
    return writes.get();
  }

  int waiting() {
    return queue.size();
  }

  private void run() {
    boolean open = true;
    while (open) {
      List<PendingWrite<?>> group = nextGroup();
      open = !group.remove(stop);
      if (!group.isEmpty()) {
        commit(group);
      }
    }
    stopped = true;
    List<PendingWrite<?>> late = new ArrayList<>();
    queue.drainTo(late);
    late.forEach(write -> write.lost(closed()));
    stop.committed();
  }

  private List<PendingWrite<?>> nextGroup() {
    List<PendingWrite<?>> group = new ArrayList<>();
    while (group.isEmpty()) {
      try {
        group.add(queue.take());
      } catch (InterruptedException e) {
        // not how this thread ends, see close()
      }
    }
    queue.drainTo(group, watch.largestGroup() - 1);
    return group;
  }

  private void commit(List<PendingWrite<?>> group) {
    group.sort(LARGEST_FIRST);
    try {
      watch.beforeBegin(group);
      execute(group);
      watch.beforeCommit(group);
      session.execute("COMMIT");
    } catch (Throwable failure) {
      rollback(failure);
      group.forEach(write -> write.lost(failure));
      return;
    }
    commits.incrementAndGet();
    writes.addAndGet(group.size());
    watch.afterCommit(group);
    log.committed(group);
    group.forEach(PendingWrite::committed);
    watch.afterAcknowledgement(group);
  }

  private void execute(List<PendingWrite<?>> group) throws SQLException {
    session.execute(BEGIN);
    Optional<Throwable> failure = executePlainly(group);
    if (failure.isPresent()) {
      startAgain(failure.get());
      if (group.size() > 1) {
        executeOneByOne(group);
      }
    }
  }

  private Optional<Throwable> executePlainly(List<PendingWrite<?>> group) {
    Optional<Throwable> failure = Optional.empty();
    Iterator<PendingWrite<?>> writes = group.iterator();
    while (failure.isEmpty() && writes.hasNext()) {
      failure = writes.next().executePlainly(session);
    }
    return failure;
  }

  private void executeOneByOne(List<PendingWrite<?>> group) throws SQLException {
    Iterator<PendingWrite<?>> writes = group.iterator();
    Optional<Throwable> failure = writes.next().executePlainly(session);
    if (failure.isPresent()) {
      startAgain(failure.get());
    }
    while (writes.hasNext()) {
      writes.next().execute(session);
    }
  }

  private void startAgain(Throwable failure) throws SQLException {
    rollback(failure);
    session.execute(BEGIN);
  }

  private void rollback(Throwable failure) {
    try {
      session.discardStatements();
      session.execute("ROLLBACK");
    } catch (SQLException noTransaction) {
      failure.addSuppressed(noTransaction);
    }
  }

  private static EventStoreException closed() {
    return new EventStoreException("The store is closed");
  }

  /** Finishes what is waiting and ends. */
  @Override
  public void close() {
    queue.add(stop);
    stop.await();
  }
}

package dk.partsync.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

/** Read-only connections, opened when first needed; a reader waits when all are in use. */
final class ReaderPool implements AutoCloseable {

  private static final int READERS = 8;

  private final Path file;
  private final Semaphore permits = new Semaphore(READERS);
  private final Deque<SqlSession> idle = new ConcurrentLinkedDeque<>();
  private volatile boolean closed;

  ReaderPool(Path file) {
    this.file = file;
  }

  <T> T read(SqlWork<T> work) throws SQLException {
    permits.acquireUninterruptibly();
    try {
      return readWith(borrow(), work);
    } finally {
      permits.release();
    }
  }

  private <T> T readWith(SqlSession session, SqlWork<T> work) throws SQLException {
    try {
      return work.execute(session);
    } catch (SQLException e) {
      session.discardStatements();
      throw e;
    } finally {
      idle.push(session);
    }
  }

  private SqlSession borrow() throws SQLException {
    if (closed) {
      throw new EventStoreException("The store is closed");
    }
    SqlSession session = idle.poll();
    return session == null ? Connections.openReader(file) : session;
  }

  /** Waits for those who are reading. */
  @Override
  public void close() throws SQLException {
    permits.acquireUninterruptibly(READERS);
    try {
      closed = true;
      for (SqlSession session = idle.poll(); session != null; session = idle.poll()) {
        session.close();
      }
    } finally {
      permits.release(READERS);
    }
  }
}

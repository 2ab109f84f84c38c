package dk.partsync.store;

import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** A write on its way through the writer, with an outcome of its own within its group. */
final class PendingWrite<T> {

  private final SqlWork<T> work;
  private final int events;
  private final CompletableFuture<T> outcome = new CompletableFuture<>();
  private @Nullable T result;
  private @Nullable Throwable failure;

  PendingWrite(SqlWork<T> work, int events) {
    this.work = work;
    this.events = events;
  }

  /** Events that it appends; none if it writes something else. */
  int events() {
    return events;
  }

  /**
   * Does the work without a savepoint, which would make SQLite keep every page a second time.
   *
   * @return why it was not done, in which case the transaction must be rolled back
   */
  Optional<Throwable> executePlainly(SqlSession session) {
    failure = null;
    try {
      result = work.execute(session);
    } catch (Throwable e) {
      failure = e;
    }
    return Optional.ofNullable(failure);
  }

  /**
   * Does the work inside a savepoint. Work that fails leaves no trace, and the group goes on.
   *
   * @throws SQLException if SQLite has ended the transaction of the group
   */
  void execute(SqlSession session) throws SQLException {
    failure = null;
    session.execute("SAVEPOINT item");
    try {
      result = work.execute(session);
      session.execute("RELEASE item");
    } catch (Throwable e) {
      failure = e;
      undo(session, e);
    }
  }

  private static void undo(SqlSession session, Throwable cause) throws SQLException {
    try {
      if (cause instanceof SQLException) {
        session.discardStatements();
      }
      session.execute("ROLLBACK TO item");
      session.execute("RELEASE item");
    } catch (SQLException noSavepoint) {
      cause.addSuppressed(noSavepoint);
      throw new SQLException("The transaction ended: " + cause.getMessage(), cause);
    }
  }

  /** Where the log ended after this append; empty if it failed or appended nothing. */
  Optional<LogHead> appended() {
    return failure == null && result instanceof LogHead head ? Optional.of(head) : Optional.empty();
  }

  /** To be called when the group is on disk. */
  void committed() {
    if (failure == null) {
      outcome.complete(result);
    } else {
      outcome.completeExceptionally(failure);
    }
  }

  /** To be called when the group is lost; a failure of its own counts more. */
  void lost(Throwable groupFailure) {
    outcome.completeExceptionally(failure == null ? groupFailure : failure);
  }

  /** Waits for the outcome. An interrupt does not cut this short but is kept for the caller. */
  T await() {
    try {
      return outcome.join();
    } catch (CompletionException e) {
      throw Failures.translate(e.getCause() == null ? e : e.getCause());
    }
  }
}

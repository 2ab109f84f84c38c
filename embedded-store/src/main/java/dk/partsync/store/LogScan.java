package dk.partsync.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Goes through the whole log and reports every position that is damaged. */
final class LogScan {

  private static final String FROM =
      "SELECT "
          + StoredEvent.COLUMNS
          + ", hash, position FROM event WHERE position > ?"
          + " ORDER BY position LIMIT ?";
  private static final String AT = "SELECT position, metadata FROM event WHERE position = ?";

  /** Reads end often, so that nothing that waits for readers waits long. */
  private static final int ROWS_AT_ONCE = 10_000;

  private static final int HASH = 10;
  private static final int POSITION = 11;

  private final SqlSession session;
  private final Consumer<String> damage;
  private final HashChain chain = new HashChain();
  private long position;
  private long count;
  private @Nullable Sha256 before = Sha256.START;

  LogScan(SqlSession session, Consumer<String> damage) {
    this.session = session;
    this.damage = damage;
  }

  /** Events that could be read. */
  long count() {
    return count;
  }

  /**
   * Reads all.
   *
   * @param last position that the log must reach at least
   */
  void run(long last) throws SQLException {
    read(last, Long.MAX_VALUE, position -> {});
  }

  /**
   * Reads up to a position, so that it ends although more is appended.
   *
   * @param last position that the log must reach at least
   * @param progress gets the position that was reached, again and again; what it throws ends the
   *     reading
   */
  void runTo(long last, LongConsumer progress) throws SQLException {
    read(last, last, progress);
  }

  private void read(long last, long stop, LongConsumer progress) throws SQLException {
    boolean atEnd = last == 0 && stop == 0;
    while (!atEnd) {
      try {
        atEnd = !readOn() || position >= stop;
      } catch (SQLException e) {
        session.discardStatements();
        if (!Failures.isDamage(e)) {
          throw e;
        }
        goOnAt(nextReadable(last), "unreadable");
        atEnd = position >= last;
      }
      progress.accept(position);
    }
    if (position < last) {
      goOnAt(last + 1, "missing");
    }
  }

  /** Whether there was anything more to read. */
  private boolean readOn() throws SQLException {
    PreparedStatement select = session.prepare(FROM);
    select.setLong(1, position);
    select.setInt(2, ROWS_AT_ONCE);
    boolean more = false;
    try (ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        more = true;
        long found = rows.getLong(POSITION);
        if (found != position + 1) {
          goOnAt(found, "missing");
        }
        check(rows);
        position = found;
        count++;
      }
    }
    return more;
  }

  private void check(ResultSet row) throws SQLException {
    Sha256 hash = null;
    try {
      hash = Sha256.of(row.getBytes(HASH), position + 1);
      Sha256 digest = chain.digest(StoredEvent.read(row));
      if (before != null && !chain.next(before, position + 1, digest).equals(hash)) {
        report(position + 1, position + 1, "altered");
      }
    } catch (RuntimeException unreadable) {
      report(position + 1, position + 1, "altered");
    }
    before = hash;
  }

  private long nextReadable(long last) throws SQLException {
    for (long candidate = position + 1; candidate <= last; candidate++) {
      if (isReadable(candidate)) {
        return candidate;
      }
    }
    return last + 1;
  }

  private boolean isReadable(long candidate) throws SQLException {
    PreparedStatement select = session.prepare(AT);
    select.setLong(1, candidate);
    try (ResultSet row = select.executeQuery()) {
      return row.next() && row.getBytes(2) != null;
    } catch (SQLException e) {
      session.discardStatements();
      if (!Failures.isDamage(e)) {
        throw e;
      }
      return false;
    }
  }

  private void goOnAt(long next, String what) {
    report(position + 1, next - 1, what);
    position = next - 1;
    before = null;
  }

  private void report(long first, long last, String what) {
    damage.accept(
        first == last
            ? "the event at position %d is %s".formatted(first, what)
            : "the events at positions %d to %d are %s".formatted(first, last, what));
  }
}

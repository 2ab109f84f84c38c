package dk.partsync.store;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;

/**
 * One SQLite file that holds events, snapshots, tokens and sagas. Safe for use by many threads.
 *
 * <p>The file is in WAL mode with {@code synchronous=FULL}: a write returns when it is on disk, and
 * every later read sees it. Only one process should have the file open.
 */
public final class SqliteDatabase implements AutoCloseable {

  private final Path file;
  private final SqlSession writeSession;
  private final GroupCommitWriter writer;
  private final ReaderPool readers;
  private final AcknowledgedLog log;
  private final AtomicLong roundTrips = new AtomicLong();
  private final AtomicLong appendedEvents = new AtomicLong();
  private volatile @Nullable String damage;

  private SqliteDatabase(Path file, SqlSession writeSession, WriterWatch watch) throws IOException {
    OpeningCheck check = OpeningCheck.of(writeSession, Witness.read(file));
    this.damage = check.damage();
    this.log = new AcknowledgedLog(Witness.open(file), check.head());
    if (damage == null) {
      log.remember();
    }
    this.file = file;
    this.writeSession = writeSession;
    this.writer = new GroupCommitWriter(writeSession, log, watch);
    this.readers = new ReaderPool(file);
  }

  /**
   * Opens the store and checks it; a file that is not there is created for its owner only. A
   * damaged store opens for reading, and every write is refused with {@link DamagedStoreException}.
   *
   * @throws DamagedStoreException if the file cannot be read as a store at all
   * @throws EventStoreException if a newer version of the program has written the file, or it
   *     cannot be opened
   * @throws UncheckedIOException if the file cannot be created
   */
  public static SqliteDatabase open(Path file) {
    return open(file, WriterWatch.NONE);
  }

  static SqliteDatabase open(Path file, WriterWatch watch) {
    try {
      Connections.createFile(file);
      SqlSession session = Connections.openWriter(file);
      try {
        Schema.prepare(session);
        watch.opened(session);
        SqliteDatabase database = new SqliteDatabase(file, session, watch);
        database.writer.start();
        return database;
      } catch (SQLException | IOException | RuntimeException e) {
        session.close();
        throw e;
      }
    } catch (SQLException e) {
      throw Failures.translate(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is wrong with the file, as far as is known; empty if it is sound. */
  public Optional<String> damage() {
    return Optional.ofNullable(damage);
  }

  /** Transactions committed since opening; each may hold the writes of many callers. */
  public long commits() {
    return writer.commits();
  }

  /** Writes in those transactions; divided by {@link #commits} it is how many share a sync. */
  public long writes() {
    return writer.writes();
  }

  /** Reads and writes asked for since opening, each however many rows. */
  public long roundTrips() {
    return roundTrips.get();
  }

  /** Writes that wait for the writer now. */
  public int waitingWrites() {
    return writer.waiting();
  }

  /** Events appended and acknowledged since opening. */
  public long appendedEvents() {
    return appendedEvents.get();
  }

  /** Position of the last event that was acknowledged or found at opening; 0 for none. */
  public long acknowledgedPosition() {
    return log.position();
  }

  /** Appends the events behind the last one; returns once they are on disk. */
  void append(List<NewEvent> events) {
    write(new PendingWrite<>(session -> EventLog.append(session, events), events.size()));
    appendedEvents.addAndGet(events.size());
  }

  /** Returns what the work returns, once its group is on disk. */
  <T> T write(SqlWork<T> work) {
    return write(new PendingWrite<>(work, 0));
  }

  private <T> T write(PendingWrite<T> write) {
    roundTrips.incrementAndGet();
    String known = damage;
    if (known != null) {
      throw new DamagedStoreException(known, null);
    }
    try {
      return writer.write(write);
    } catch (DamagedStoreException e) {
      damage = e.damage();
      throw e;
    }
  }

  /** Runs the work on a read-only connection; each statement sees all that was acknowledged. */
  <T> T read(SqlWork<T> work) {
    roundTrips.incrementAndGet();
    try {
      return readers.read(work);
    } catch (SQLException | DamagedStoreException e) {
      RuntimeException failure = Failures.translate(e);
      if (failure instanceof DamagedStoreException damaged) {
        damage = damaged.damage();
      }
      throw failure;
    }
  }

  /**
   * Checks the hash of every event up to the last one that is acknowledged now, while the store is
   * in use; {@link Verification#of} checks the file around them, too. What is found counts as
   * damage of the store from here.
   *
   * @param progress gets the position that was reached, again and again; what it throws ends the
   *     check
   */
  public Verification verify(LongConsumer progress) {
    try {
      Verification found = Verification.ofEvents(file, acknowledgedPosition(), progress);
      found.damage().stream().findFirst().ifPresent(first -> damage = first);
      return found;
    } catch (SQLException e) {
      throw Failures.translate(e);
    }
  }

  /** Bytes that the file and the log beside it take on disk. */
  public long bytes() {
    return Stream.of(file, file.resolveSibling(file.getFileName() + "-wal"))
        .map(Path::toFile)
        .mapToLong(File::length)
        .sum();
  }

  /**
   * Leaves nothing on disk of what was deleted: in the file it is overwritten already, the log
   * beside it is emptied here.
   *
   * @throws EventStoreException if that cannot be done now
   */
  void purge() {
    try {
      if (!Connections.emptyLog(file)) {
        throw new EventStoreException("The log of the store is in use and could not be emptied");
      }
    } catch (SQLException e) {
      throw Failures.translate(e);
    }
  }

  /** Finishes the writes that wait, then closes the file. Later reads and writes fail. */
  @Override
  public void close() {
    writer.close();
    try {
      readers.close();
      writeSession.close();
      log.close();
    } catch (SQLException e) {
      throw Failures.translate(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

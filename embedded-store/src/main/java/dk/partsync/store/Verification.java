package dk.partsync.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/**
 * The whole store, checked: SQLite's own integrity check, the hash of every event, positions and
 * sequences without holes, and that the log reaches as far as was acknowledged. Reads only.
 *
 * @param events that could be read
 * @param damage everything that is wrong, in words without any stored content; empty if sound
 */
public record Verification(long events, List<String> damage) {

  private static final String STRUCTURE = "PRAGMA integrity_check";
  private static final String SOUND = "ok";
  private static final String HOLES =
      """
      SELECT max(position) FROM event GROUP BY aggregate_id
      HAVING min(sequence) <> 0 OR max(sequence) <> count(*) - 1""";

  /** Copies the list. */
  public Verification {
    damage = List.copyOf(damage);
  }

  /**
   * Checks the store. No other process should have it open.
   *
   * @throws UncheckedIOException if there is no such file
   */
  public static Verification of(Path file) {
    if (!Files.exists(file)) {
      throw new UncheckedIOException(new NoSuchFileException(file.toString()));
    }
    List<String> damage = new ArrayList<>();
    long events = 0;
    try (SqlSession session = Connections.openReader(file)) {
      Optional<LogHead> witness = Witness.read(file);
      events = run(session, witness.map(LogHead::position).orElse(0L), damage::add);
      if (damage.isEmpty()) {
        OpeningCheck.of(session, witness).findings().ifPresent(damage::add);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      damage.add(String.valueOf(e.getMessage()));
    }
    return new Verification(events, damage);
  }

  /**
   * Checks the events alone, each against its hash, in a store that may be in use.
   *
   * @param last position up to which to check
   */
  static Verification ofEvents(Path file, long last, LongConsumer progress) throws SQLException {
    List<String> damage = new ArrayList<>();
    try (SqlSession session = Connections.openReader(file)) {
      LogScan log = new LogScan(session, damage::add);
      log.runTo(last, progress);
      return new Verification(log.count(), damage);
    }
  }

  /**
   * Reports all damage and returns how many events could be read.
   *
   * @param last position that the log must reach at least
   */
  static long run(SqlSession session, long last, Consumer<String> damage) throws SQLException {
    column(session, STRUCTURE, finding -> report(finding, damage));
    LogScan log = new LogScan(session, damage);
    log.run(last);
    column(
        session,
        HOLES,
        position ->
            damage.accept(
                "events are missing before position %s, of its aggregate".formatted(position)));
    return log.count();
  }

  private static void report(String finding, Consumer<String> damage) {
    if (!SOUND.equals(finding)) {
      damage.accept("structure: " + finding);
    }
  }

  private static void column(SqlSession session, String query, Consumer<String> value)
      throws SQLException {
    try (ResultSet row = session.prepare(query).executeQuery()) {
      while (row.next()) {
        value.accept(row.getString(1));
      }
    } catch (SQLException e) {
      session.discardStatements();
      if (!Failures.isDamage(e)) {
        throw e;
      }
      value.accept(String.valueOf(e.getMessage()));
    }
  }
}

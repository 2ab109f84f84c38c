package dk.partsync.store;

import static dk.partsync.store.TestEvents.noted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SqliteDatabaseTest {

  @TempDir Path directory;

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no such rights")
  void onlyTheOwnerMayReadTheFiles() throws IOException {
    try (SqliteDatabase database = open()) {
      TestSerializers.engine(database).appendEvents(noted("a", 0));

      assertThat(rightsOf("events.db")).isEqualTo("rw-------");
      assertThat(rightsOf("events.db-wal")).isEqualTo("rw-------");
      assertThat(rightsOf("events.db-shm")).isEqualTo("rw-------");
    }
  }

  @Test
  void aWriteIsOnDiskWhenItReturns() {
    try (SqliteDatabase database = open()) {
      String mode = database.write(session -> text(session, "PRAGMA journal_mode"));
      String synchronous = database.write(session -> text(session, "PRAGMA synchronous"));

      assertThat(mode).isEqualTo("wal");
      assertThat(synchronous).as("FULL").isEqualTo("2");
    }
  }

  @Test
  void readersCannotWrite() {
    try (SqliteDatabase database = open()) {
      assertThatThrownBy(
              () -> database.read(session -> session.prepare("DELETE FROM event").executeUpdate()))
          .isInstanceOf(EventStoreException.class)
          .hasMessageContaining("readonly");
    }
  }

  @Test
  void moreReadersThanConnectionsTakeTurns() throws InterruptedException {
    try (SqliteDatabase database = open()) {
      CountDownLatch done = new CountDownLatch(40);
      List<Thread> readers = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        Thread reader =
            new Thread(
                () -> {
                  database.read(session -> text(session, "SELECT count(*) FROM event"));
                  done.countDown();
                });
        readers.add(reader);
        reader.start();
      }
      for (Thread reader : readers) {
        reader.join(10_000);
      }
      assertThat(done.getCount()).isZero();
    }
  }

  @Test
  void aMissingDirectoryIsSaidPlainly() {
    assertThatThrownBy(() -> SqliteDatabase.open(directory.resolve("no/events.db")))
        .isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void closingTwiceIsHarmless() {
    SqliteDatabase database = open();
    database.close();
    database.close();

    assertThat(directory.resolve("events.db-wal")).doesNotExist();
  }

  private SqliteDatabase open() {
    return SqliteDatabase.open(directory.resolve("events.db"));
  }

  private String rightsOf(String name) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve(name)));
  }

  private static String text(SqlSession session, String sql) throws SQLException {
    try (ResultSet row = session.prepare(sql).executeQuery()) {
      return row.getString(1);
    }
  }
}

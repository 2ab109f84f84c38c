package dk.partsync.store;

import static dk.partsync.store.TestEvents.noted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.LongStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamagedStoreTest {

  private static final int PAGE = 4096;
  private static final byte LEAF_OF_TABLE = 0x0d;
  private static final int EVENTS = 500;

  @TempDir Path directory;
  private Path file;

  @BeforeEach
  void fill() {
    file = directory.resolve("events.db");
    try (SqliteDatabase database = SqliteDatabase.open(file)) {
      TestSerializers.engine(database)
          .appendEvents(LongStream.range(0, EVENTS).mapToObj(i -> noted("a", i)).toList());
    }
  }

  @Test
  void aSoundStoreHasNoDamage() {
    try (SqliteDatabase database = SqliteDatabase.open(file)) {
      assertThat(database.damage()).isEmpty();
    }
  }

  @Test
  void aMissingEventStopsAppendsButNotReading() throws SQLException {
    tamper("DELETE FROM event WHERE position = 250");

    try (SqliteDatabase database = SqliteDatabase.open(file)) {
      assertRefusesAppends(database, "499 events stand at positions 1 to 500");
      assertThat(TestSerializers.engine(database).readEvents(null, false)).hasSize(499);
    }
  }

  @Test
  void aMissingFirstEventStopsAppends() throws SQLException {
    tamper("DELETE FROM event WHERE position = 1");

    try (SqliteDatabase database = SqliteDatabase.open(file)) {
      assertRefusesAppends(database, "499 events stand at positions 2 to 500");
    }
  }

  @Test
  void aBrokenPageStopsAppendsButNotReadingWhatIsReadable() throws IOException {
    breakLastLeafPage();

    try (SqliteDatabase database = SqliteDatabase.open(file)) {
      assertRefusesAppends(database, "page");
      EventStorageEngine engine =
          SqliteEventStorageEngine.builder(database, TestSerializers.JSON, TestSerializers.JSON)
              .batchSize(10)
              .build();
      assertThat(engine.readEvents(null, false).limit(100)).hasSize(100);
    }
  }

  @Test
  void damageMetWhileReadingStopsAppends() throws IOException {
    try (SqliteDatabase database = SqliteDatabase.open(file)) {
      breakLastLeafPage();
      assertThatThrownBy(() -> TestSerializers.engine(database).readEvents(null, false).toList())
          .isInstanceOf(DamagedStoreException.class);

      assertRefusesAppends(database, "malformed");
    }
  }

  @Test
  void everyOtherWriteIsRefusedToo() throws SQLException {
    tamper("DELETE FROM event WHERE position = 250");

    try (SqliteDatabase database = SqliteDatabase.open(file)) {
      assertThatThrownBy(() -> TestSerializers.engine(database).storeSnapshot(noted("a", 9)))
          .isInstanceOf(DamagedStoreException.class);
    }
  }

  @Test
  void aFileThatIsNoStoreIsNotOpened() throws IOException {
    Files.write(file, new byte[PAGE * 4]);
    Files.writeString(file, "this is no database, but long enough to be taken for one ".repeat(99));

    assertThatThrownBy(() -> SqliteDatabase.open(file)).isInstanceOf(DamagedStoreException.class);
  }

  @Test
  void aStoreOfANewerVersionIsNotOpened() throws SQLException {
    tamper("PRAGMA user_version = 2");

    assertThatThrownBy(() -> SqliteDatabase.open(file))
        .isInstanceOf(EventStoreException.class)
        .hasMessageContaining("schema version 2");
  }

  private static void assertRefusesAppends(SqliteDatabase database, String reason) {
    assertThatThrownBy(() -> TestSerializers.engine(database).appendEvents(noted("b", 0)))
        .isInstanceOf(DamagedStoreException.class)
        .hasMessageContaining(reason)
        .hasMessageNotContaining("a/");
    assertThat(database.damage()).isPresent();
  }

  private void tamper(String statement) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement tampering = connection.createStatement()) {
      tampering.executeUpdate(statement);
    }
  }

  private void breakLastLeafPage() throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      long page = channel.size() - PAGE;
      ByteBuffer kind = ByteBuffer.allocate(1);
      while (channel.read(kind.clear(), page) == 1 && kind.get(0) != LEAF_OF_TABLE) {
        page -= PAGE;
      }
      channel.write(ByteBuffer.wrap(new byte[] {0x55, 0x55, 0x55, 0x55, 0x55, 0x55}), page);
    }
  }
}

package dk.partsync.store;

import static dk.partsync.store.TestEvents.noted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DamagedStoreTest {

  private static final int PAGE = 4096;
  private static final int EVENTS = 500;

  @TempDir Path directory;
  private Path file;

  @BeforeEach
  void fill() {
    file = directory.resolve("events.db");
    try (SqliteDatabase database = SqliteDatabase.open(file)) {
      TestSerializers.engine(database).appendEvents(noted("a", 0, EVENTS));
    }
  }

  @Test
  void aSoundStoreHasNoDamage() {
    try (SqliteDatabase database = SqliteDatabase.open(file)) {
      assertThat(database.damage()).isEmpty();
    }
  }

  @Test
  void aMissingEventStopsAppendsButNotReadingWhatStandsBeforeIt() throws SQLException {
    tamper("DELETE FROM event WHERE position = 250");

    try (SqliteDatabase database = SqliteDatabase.open(file)) {
      assertRefusesAppends(database, "the index by aggregate does not match the 500 events");
      assertThat(readable(database, "there is no event at position 250")).hasSize(249);
    }
  }

  @Test
  void aMissingFirstEventStopsAppends() throws SQLException {
    tamper("DELETE FROM event WHERE position = 1");

    try (SqliteDatabase database = SqliteDatabase.open(file)) {
      assertRefusesAppends(database, "there is no event at position 1");
    }
  }

  @Test
  void aMissingLastEventStopsAppends() throws SQLException {
    tamper("DELETE FROM event WHERE position = 500");

    try (SqliteDatabase database = SqliteDatabase.open(file)) {
      assertRefusesAppends(database, "the log ends at position 499, but 500 was acknowledged");
    }
  }

  @Test
  void anAlteredEventIsNotHandedOutAndStopsAppends() throws SQLException {
    tamper("UPDATE event SET payload = replace(payload, '299', '666') WHERE position = 300");

    try (SqliteDatabase database = SqliteDatabase.open(file)) {
      assertThat(database.damage()).as("is noticed when it is read").isEmpty();
      assertThat(readable(database, "the event at position 300 does not match its hash"))
          .hasSize(299);
      assertRefusesAppends(database, "position 300");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "event_id = 'x'",
        "aggregate_type = 'x'",
        "aggregate_type = NULL",
        "timestamp = timestamp + 1",
        "payload_type = 'x'",
        "payload_revision = NULL",
        "payload = 'x'",
        "metadata = '{}'",
        "hash = zeroblob(32)",
        "hash = 'x'"
      })
  void theHashIsOverEveryColumn(String change) throws SQLException {
    tamper("UPDATE event SET " + change + " WHERE position = 300");

    try (SqliteDatabase database = SqliteDatabase.open(file)) {
      assertThat(readable(database, "position 300")).hasSize(299);
      assertThatThrownBy(() -> TestSerializers.engine(database).readEvents("a", 299).next())
          .isInstanceOf(DamagedStoreException.class);
    }
  }

  @Test
  void eventsThatChangedPlacesAreNoticed() throws SQLException {
    tamper(
        "UPDATE event SET position = -1 WHERE position = 300",
        "UPDATE event SET position = 300 WHERE position = 301",
        "UPDATE event SET position = 301 WHERE position = -1");
    removeWitness();

    try (SqliteDatabase database = SqliteDatabase.open(file)) {
      assertRefusesAppends(database, "the event at position 300 is altered");
    }
  }

  @Test
  void anAlteredDefinitionOfATableIsNoticed() throws SQLException {
    tamper(
        "PRAGMA writable_schema = ON",
        "UPDATE sqlite_schema SET sql = replace(sql, 'hash BLOB', 'hash TEXT')");

    try (SqliteDatabase database = SqliteDatabase.open(file)) {
      assertRefusesAppends(database, "the definitions of its tables");
    }
  }

  @Test
  void aBrokenPageStopsAppendsButNotReadingWhatIsReadable() throws IOException {
    StoreFiles.breakLastLeafPage(file);
    removeWitness();

    try (SqliteDatabase database = SqliteDatabase.open(file)) {
      assertRefusesAppends(database, "page");
      assertThat(readable(database, "no event can be read behind position")).isNotEmpty();
    }
  }

  @Test
  void damageMetWhileReadingStopsAppends() throws IOException {
    try (SqliteDatabase database = SqliteDatabase.open(file)) {
      StoreFiles.breakLastLeafPage(file);
      assertThat(readable(database, "no event can be read behind position")).isNotEmpty();

      assertRefusesAppends(database, "malformed");
    }
  }

  @Test
  void aLogWithoutWitnessIsReadAsAWholeAndGetsOne() throws SQLException {
    removeWitness();
    SqliteDatabase.open(file).close();
    assertThat(Witness.fileOf(file)).isNotEmptyFile();

    tamper("UPDATE event SET payload = 'x' WHERE position = 20");
    removeWitness();
    try (SqliteDatabase database = SqliteDatabase.open(file)) {
      assertRefusesAppends(database, "the event at position 20 is altered");
    }
  }

  @Test
  void aStoreThatWasRemovedIsNotBegunAnew() throws IOException {
    Files.delete(file);

    try (SqliteDatabase database = SqliteDatabase.open(file)) {
      assertRefusesAppends(database, "the log ends at position 0, but 500 was acknowledged");
    }
  }

  @Test
  void eventsThatTheWitnessDoesNotKnowAreNoDamage() throws IOException {
    byte[] earlier = Files.readAllBytes(Witness.fileOf(file));
    try (SqliteDatabase database = SqliteDatabase.open(file)) {
      TestSerializers.engine(database).appendEvents(noted("b", 0));
    }
    Files.write(Witness.fileOf(file), earlier);

    for (int start = 0; start < 2; start++) {
      try (SqliteDatabase database = SqliteDatabase.open(file)) {
        assertThat(database.damage()).isEmpty();
        TestSerializers.engine(database).appendEvents(noted("b", start + 1));
      }
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
    tamper("PRAGMA user_version = " + (Schema.VERSION + 1));

    assertThatThrownBy(() -> SqliteDatabase.open(file))
        .isInstanceOf(EventStoreException.class)
        .hasMessageContaining("schema version " + (Schema.VERSION + 1));
  }

  private static void assertRefusesAppends(SqliteDatabase database, String reason) {
    assertThatThrownBy(() -> TestSerializers.engine(database).appendEvents(noted("b", 0)))
        .isInstanceOf(DamagedStoreException.class)
        .hasMessageContaining(reason)
        .hasMessageNotContaining("a/");
    assertThat(database.damage()).isPresent();
  }

  /** The events up to the damage, which must be met. */
  private static List<EventMessage<?>> readable(SqliteDatabase database, String damage) {
    List<EventMessage<?>> events = new ArrayList<>();
    assertThatThrownBy(
            () -> TestSerializers.engine(database).readEvents(null, false).forEach(events::add))
        .isInstanceOf(DamagedStoreException.class)
        .hasMessageContaining(damage);
    return events;
  }

  private void removeWitness() {
    assertThat(Witness.fileOf(file).toFile().delete()).isTrue();
  }

  private void tamper(String... statements) throws SQLException {
    StoreFiles.tamper(file, statements);
  }
}

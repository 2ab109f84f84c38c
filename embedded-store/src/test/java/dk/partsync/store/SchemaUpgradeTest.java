package dk.partsync.store;

import static dk.partsync.store.TestEvents.noted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaUpgradeTest {

  private static final String[] BACK_TO_VERSION_2 = {
    "DROP TABLE secret", "PRAGMA user_version = 2"
  };

  private static final String[] BACK_TO_VERSION_1 = {
    "DROP TABLE secret",
    "ALTER TABLE event RENAME TO newer",
    """
    CREATE TABLE event (
      position INTEGER PRIMARY KEY,
      event_id TEXT NOT NULL UNIQUE,
      aggregate_id TEXT NOT NULL,
      sequence INTEGER NOT NULL,
      aggregate_type TEXT,
      timestamp INTEGER NOT NULL,
      payload_type TEXT NOT NULL,
      payload_revision TEXT,
      payload BLOB NOT NULL,
      metadata BLOB NOT NULL,
      UNIQUE (aggregate_id, sequence))""",
    "CREATE INDEX event_timestamp ON event (timestamp)",
    """
    INSERT INTO event SELECT position, event_id, aggregate_id, sequence, aggregate_type, timestamp,
      payload_type, payload_revision, payload, metadata FROM newer""",
    "DROP TABLE newer",
    "PRAGMA user_version = 1"
  };

  @TempDir Path directory;

  @Test
  void aFileOfVersionOneGetsHashesAndKeepsItsEvents() throws Exception {
    Path file = directory.resolve("events.db");
    List<DomainEventMessage<?>> events = noted("a", 0, 300);
    LogHead head = append(file, events);
    toVersion1(file);

    for (int start = 0; start < 2; start++) {
      try (SqliteDatabase database = SqliteDatabase.open(file)) {
        assertThat(database.damage()).isEmpty();
        EventStorageEngine engine = TestSerializers.engine(database);
        assertThat(engine.readEvents(null, false).map(event -> event.getIdentifier()))
            .containsExactlyElementsOf(
                events.stream().map(DomainEventMessage::getIdentifier).toList());
        assertThat(engine.readEvents("a").asStream()).hasSize(300);
        LogHead upgraded = database.read(EventLog::head);
        assertThat(upgraded.hash()).isEqualTo(head.hash());
      }
    }
    assertThat(Verification.of(file)).isEqualTo(new Verification(300, List.of()));
  }

  @Test
  void aFileOfVersionTwoGetsAPlaceForSecretsAndKeepsItsEvents() throws Exception {
    Path file = directory.resolve("events.db");
    LogHead head = append(file, noted("a", 0, 3));
    StoreFiles.tamper(file, BACK_TO_VERSION_2);

    try (SqliteDatabase database = SqliteDatabase.open(file)) {
      assertThat(database.damage()).isEmpty();
      assertThat(database.read(EventLog::head)).isEqualTo(head);
      SqliteSecretStore secrets = new SqliteSecretStore(database);
      secrets.keep("id", new byte[] {1});
      assertThat(secrets.find("id")).hasValue(new byte[] {1});
    }
  }

  @Test
  void aFileOfVersionOneThatMissesEventsStaysAsItIs() throws Exception {
    Path file = directory.resolve("events.db");
    append(file, List.of(noted("a", 0), noted("a", 1), noted("a", 2)));
    toVersion1(file);
    StoreFiles.tamper(file, "DELETE FROM event WHERE position = 2");
    byte[] before = Files.readAllBytes(file);

    assertThatThrownBy(() -> SqliteDatabase.open(file))
        .isInstanceOf(DamagedStoreException.class)
        .hasMessageContaining("position 2");
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  private static LogHead append(Path file, List<DomainEventMessage<?>> events) {
    try (SqliteDatabase database = SqliteDatabase.open(file)) {
      TestSerializers.engine(database).appendEvents(events);
      return database.read(EventLog::head);
    }
  }

  private static void toVersion1(Path file) throws Exception {
    StoreFiles.tamper(file, BACK_TO_VERSION_1);
    Files.delete(Witness.fileOf(file));
  }
}

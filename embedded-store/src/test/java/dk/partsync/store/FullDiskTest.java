package dk.partsync.store;

import static dk.partsync.store.TestEvents.noted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.ResultSet;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FullDiskTest {

  @TempDir Path directory;

  @Test
  void aFullDiskFailsTheAppendAndNothingElse() {
    try (SqliteDatabase database = SqliteDatabase.open(directory.resolve("events.db"))) {
      EventStorageEngine engine = TestSerializers.engine(database);
      engine.appendEvents(noted("a", 0, 100));
      allowPages(database, "(SELECT page_count FROM pragma_page_count)");

      assertThatThrownBy(() -> engine.appendEvents(noted("a", 100, 600)))
          .isInstanceOf(StoreFullException.class)
          .hasMessageNotContaining("a/");
      assertThat(engine.readEvents("a").asStream()).hasSize(100);
      assertThat(database.damage()).isEmpty();

      allowPages(database, "1000000");
      engine.appendEvents(noted("a", 100, 600));
      assertThat(engine.readEvents("a").asStream()).hasSize(600);
      assertThat(engine.readEvents(null, false)).hasSize(600);
    }
    try (SqliteDatabase reopened = SqliteDatabase.open(directory.resolve("events.db"))) {
      assertThat(reopened.damage()).isEmpty();
    }
  }

  private static void allowPages(SqliteDatabase database, String pages) {
    database.write(
        session -> {
          long limit;
          try (ResultSet row = session.prepare("SELECT " + pages).executeQuery()) {
            limit = row.getLong(1);
          }
          session.execute("PRAGMA max_page_count = " + limit);
          return limit;
        });
  }
}

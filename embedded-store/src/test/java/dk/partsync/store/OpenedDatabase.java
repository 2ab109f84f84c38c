package dk.partsync.store;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests on a new store file, opened before each of them and closed after it. */
abstract class OpenedDatabase {

  @TempDir Path directory;
  SqliteDatabase database;
  SqliteEventStorageEngine engine;

  @BeforeEach
  void openDatabase() {
    database = SqliteDatabase.open(directory.resolve("events.db"));
    engine = TestSerializers.engine(database);
  }

  @AfterEach
  void closeDatabase() {
    database.close();
  }
}

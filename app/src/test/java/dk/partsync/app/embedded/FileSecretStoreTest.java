package dk.partsync.app.embedded;

import dk.partsync.app.credentials.SecretStore;
import dk.partsync.app.credentials.SecretStoreContract;
import dk.partsync.store.SqliteDatabase;
import dk.partsync.store.SqliteSecretStore;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class FileSecretStoreTest extends SecretStoreContract {

  @TempDir Path directory;
  private SqliteDatabase database;

  @BeforeEach
  void open() {
    database = SqliteDatabase.open(directory.resolve("partsync.db"));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Override
  protected SecretStore store() {
    return new FileSecretStore(new SqliteSecretStore(database));
  }

  @Override
  protected SecretStore reopened() {
    close();
    open();
    return store();
  }
}

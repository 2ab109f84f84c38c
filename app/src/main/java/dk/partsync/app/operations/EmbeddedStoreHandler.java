package dk.partsync.app.operations;

import dk.partsync.api.operations.FindStore;
import dk.partsync.api.operations.StoreKind;
import dk.partsync.api.operations.StoreStatus;
import dk.partsync.api.operations.VerifyStore;
import dk.partsync.app.DataDirectory;
import dk.partsync.store.SqliteDatabase;
import java.io.IOException;
import java.nio.file.Files;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.queryhandling.QueryHandler;

/** The store of profile embedded. */
final class EmbeddedStoreHandler {

  private final SqliteDatabase database;
  private final DataDirectory data;
  private final StoreCheckTask check;

  EmbeddedStoreHandler(SqliteDatabase database, DataDirectory data, StoreCheckTask check) {
    this.database = database;
    this.data = data;
    this.check = check;
  }

  @QueryHandler
  StoreStatus find(FindStore query) throws IOException {
    return new StoreStatus(
        StoreKind.EMBEDDED,
        database.acknowledgedPosition(),
        database.bytes(),
        Files.getFileStore(data.resolve("")).getUsableSpace(),
        database.damage().orElse(null),
        check.underWay().orElse(null),
        check.last().orElse(null));
  }

  @CommandHandler
  void verify(VerifyStore command) {
    check.begin();
  }
}

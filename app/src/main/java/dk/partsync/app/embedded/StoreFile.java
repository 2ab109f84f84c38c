package dk.partsync.app.embedded;

import dk.partsync.app.DataDirectory;
import java.nio.file.Path;

/** Where profile embedded has its store. */
public final class StoreFile {

  private StoreFile() {}

  /** The SQLite file in the directory. */
  public static Path in(DataDirectory data) {
    return data.resolve("partsync.db");
  }
}

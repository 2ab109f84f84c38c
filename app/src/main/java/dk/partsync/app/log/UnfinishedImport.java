package dk.partsync.app.log;

import dk.partsync.app.DataDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Remembers in the data directory that an import has begun and not ended, and of which file. */
final class UnfinishedImport {

  private final Path marker;

  UnfinishedImport(DataDirectory data) {
    this.marker = data.resolve("import-unfinished");
  }

  /** The seal of the file whose import was begun. */
  Optional<String> seal() throws IOException {
    return Files.exists(marker) ? Optional.of(Files.readString(marker).trim()) : Optional.empty();
  }

  void begin(ExportedLog log) throws IOException {
    Files.writeString(marker, log.seal() + "\n");
  }

  void end() throws IOException {
    Files.delete(marker);
  }
}

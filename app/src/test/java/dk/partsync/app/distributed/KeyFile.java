package dk.partsync.app.distributed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A key file of an installation, the same key each time: tests may share one Axon Server. */
final class KeyFile {

  private KeyFile() {}

  static Path in(Path directory) {
    try {
      Files.createDirectories(directory);
      return Files.writeString(directory.resolve("shared-identifier.key"), "5a".repeat(32));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

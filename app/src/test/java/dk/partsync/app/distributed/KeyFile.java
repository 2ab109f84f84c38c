package dk.partsync.app.distributed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Key files of an installation, the same keys each time: tests may share one Axon Server. */
final class KeyFile {

  private KeyFile() {}

  static Path in(Path directory) {
    return written(directory.resolve("shared-identifier.key"), "5a");
  }

  /** The one under which secrets are kept. */
  static Path masterIn(Path directory) {
    return written(directory.resolve("shared-master.key"), "a7");
  }

  private static Path written(Path file, String digits) {
    try {
      Files.createDirectories(file.getParent());
      return Files.writeString(file, digits.repeat(32));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

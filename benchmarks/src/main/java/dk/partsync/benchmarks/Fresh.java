package dk.partsync.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** Hands out empty directories, each deleted after use. */
final class Fresh {

  private final Path parent;

  Fresh(Path parent) {
    this.parent = parent;
  }

  Directory next() throws IOException {
    return new Directory(Files.createTempDirectory(parent, "data"));
  }

  record Directory(Path path) implements AutoCloseable {

    @Override
    public void close() throws IOException {
      FileSystemUtils.deleteRecursively(path);
    }
  }
}

package dk.partsync.app.security;

import dk.partsync.app.DataDirectory;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** In {@code users.properties} in the data directory, which one process has. */
@Component
@Profile("embedded")
final class FileUserDigests implements UserDigests {

  private final Path file;

  FileUserDigests(DataDirectory data) {
    this.file = data.resolve("users.properties");
  }

  @Override
  public Map<String, String> read() {
    Map<String, String> digests = new HashMap<>();
    if (Files.exists(file)) {
      Properties stored = new Properties();
      try (InputStream in = Files.newInputStream(file)) {
        stored.load(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      stored.stringPropertyNames().forEach(user -> digests.put(user, stored.getProperty(user)));
    }
    return digests;
  }

  @Override
  public boolean keepFirst(Map<String, String> digests) {
    if (Files.exists(file)) {
      return false;
    }
    Properties stored = new Properties();
    stored.putAll(digests);
    try {
      createPrivateFile();
      try (OutputStream out = Files.newOutputStream(file)) {
        stored.store(out, "SHA-256 digests of generated passwords");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return true;
  }

  private void createPrivateFile() throws IOException {
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
  }
}

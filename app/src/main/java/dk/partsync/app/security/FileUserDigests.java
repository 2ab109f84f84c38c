package dk.partsync.app.security;

import dk.partsync.app.DataDirectory;
import dk.partsync.app.PrivateFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
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
  public Set<String> keepNew(Map<String, String> digests) {
    Map<String, String> all = new HashMap<>(digests);
    all.putAll(read());
    Properties stored = new Properties();
    stored.putAll(all);
    try {
      store(stored);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return digests.keySet();
  }

  private void store(Properties digests) throws IOException {
    Path whole = file.resolveSibling("users.properties.new");
    Files.deleteIfExists(whole);
    PrivateFile.create(whole);
    try (OutputStream out = Files.newOutputStream(whole)) {
      digests.store(out, "SHA-256 digests of generated passwords");
    }
    Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}

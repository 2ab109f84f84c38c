package dk.partsync.app.access;

import dk.partsync.app.KeyFile;
import dk.partsync.command.access.IdentifierKey;
import java.nio.file.Path;

/** A file with the key for numbers (docs/adr/0019). */
public final class IdentifierKeyFile {

  private final Path path;
  private final KeyFile file;

  public IdentifierKeyFile(Path file) {
    this.path = file.toAbsolutePath();
    this.file = new KeyFile(path, this::refused);
  }

  public boolean exists() {
    return file.exists();
  }

  /** The refusal of a start that would need a new key though an old one was used. */
  public IdentifierKeyRefusedException missing() {
    return refused("is missing, though the installation has numbers that were hashed with it");
  }

  /**
   * The key in it.
   *
   * @throws IdentifierKeyRefusedException when it cannot be read or holds none
   */
  public IdentifierKey read() {
    return new IdentifierKey(file.read());
  }

  /**
   * Makes a new key, as {@link KeyFile#create} does.
   *
   * @throws IdentifierKeyRefusedException when it cannot be written
   */
  public void create() {
    file.create();
  }

  private IdentifierKeyRefusedException refused(String fault) {
    return new IdentifierKeyRefusedException(path, fault);
  }
}

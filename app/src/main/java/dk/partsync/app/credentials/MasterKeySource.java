package dk.partsync.app.credentials;

import dk.partsync.app.KeyFile;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.core.env.Environment;

/**
 * Where the master key comes from: the file that {@code partsync.master-key-file} names, the
 * environment variable {@code PARTSYNC_MASTER_KEY}, or a file of its own.
 */
public final class MasterKeySource {

  /** Names a file with 64 hexadecimal digits. */
  public static final String FILE = "partsync.master-key-file";

  private static final String VARIABLE = "partsync.master-key";

  private MasterKeySource() {}

  /**
   * The key that the installation is told.
   *
   * @return empty when it is told none
   * @throws MasterKeyRefusedException when it cannot be read, or is told twice
   */
  public static Optional<MasterKey> told(Environment environment) {
    String file = environment.getProperty(FILE, "");
    String digits = environment.getProperty(VARIABLE, "");
    if (!file.isBlank() && !digits.isBlank()) {
      throw new MasterKeyRefusedException(
          "The master key is told twice: by " + FILE + " and by PARTSYNC_MASTER_KEY.");
    }
    if (!file.isBlank()) {
      return Optional.of(read(file(Path.of(file))));
    }
    return digits.isBlank() ? Optional.empty() : Optional.of(parse(digits.strip()));
  }

  /**
   * The key in a file of the product's own, made when there is none and nothing was sealed yet.
   *
   * @throws MasterKeyRefusedException when it is missing though secrets are stored, or cannot be
   *     read or written
   */
  public static MasterKey own(Path path, SecretStore store) {
    KeyFile file = file(path);
    if (!file.exists()) {
      if (MasterKeyCheck.isMade(store)) {
        throw refused(path, "is missing, though secrets are stored that were sealed with it");
      }
      file.create();
    }
    return read(file);
  }

  private static MasterKey read(KeyFile file) {
    byte[] bytes = file.read();
    MasterKey key = new MasterKey(bytes);
    Arrays.fill(bytes, (byte) 0);
    return key;
  }

  private static MasterKey parse(String digits) {
    try {
      return new MasterKey(HexFormat.of().parseHex(digits));
    } catch (IllegalArgumentException e) {
      throw new MasterKeyRefusedException(
          "PARTSYNC_MASTER_KEY does not hold 64 hexadecimal digits.");
    }
  }

  private static KeyFile file(Path path) {
    return new KeyFile(path, fault -> refused(path, fault));
  }

  private static MasterKeyRefusedException refused(Path file, String fault) {
    return new MasterKeyRefusedException(
        "The master key file " + file.toAbsolutePath() + " " + fault + ".");
  }
}

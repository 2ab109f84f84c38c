package dk.partsync.app.access;

import dk.partsync.app.PrivateFile;
import dk.partsync.command.access.IdentifierKey;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;

/** A file with the key for numbers: 64 hexadecimal digits (docs/adr/0019). */
public final class IdentifierKeyFile {

  private static final int DIGITS = 2 * IdentifierKey.BYTES;

  private final Path file;

  public IdentifierKeyFile(Path file) {
    this.file = file.toAbsolutePath();
  }

  public boolean exists() {
    return Files.exists(file);
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
    try {
      String digits = Files.readString(file, StandardCharsets.US_ASCII).strip();
      if (digits.length() != DIGITS) {
        throw refused("does not hold " + DIGITS + " hexadecimal digits");
      }
      return new IdentifierKey(HexFormat.of().parseHex(digits));
    } catch (IllegalArgumentException e) {
      throw refused("does not hold " + DIGITS + " hexadecimal digits");
    } catch (IOException e) {
      throw refused("cannot be read");
    }
  }

  /**
   * Makes a new key, readable by its owner alone where the system can, and on disk when this
   * returns.
   *
   * @throws IdentifierKeyRefusedException when it cannot be written
   */
  public void create() {
    byte[] key = new byte[IdentifierKey.BYTES];
    new SecureRandom().nextBytes(key);
    byte[] text = (HexFormat.of().formatHex(key) + "\n").getBytes(StandardCharsets.US_ASCII);
    Path unfinished = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.deleteIfExists(unfinished);
      PrivateFile.create(unfinished);
      try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
        channel.write(ByteBuffer.wrap(text));
        channel.force(true);
      }
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw refused("cannot be written");
    }
  }

  private IdentifierKeyRefusedException refused(String fault) {
    return new IdentifierKeyRefusedException(file, fault);
  }
}

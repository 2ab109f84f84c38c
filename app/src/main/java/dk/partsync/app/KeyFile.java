package dk.partsync.app;

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
import java.util.function.Function;

/** A file with a key of the installation: 32 bytes as 64 hexadecimal digits. */
public final class KeyFile {

  /** Length of a key. */
  public static final int BYTES = 32;

  private static final int DIGITS = 2 * BYTES;
  private static final String NO_KEY = "does not hold " + DIGITS + " hexadecimal digits";

  private final Path file;
  private final Function<String, ? extends StartRefusedException> refusal;

  /**
   * @param refusal makes of a fault, which begins with a verb, the refusal of the start
   */
  public KeyFile(Path file, Function<String, ? extends StartRefusedException> refusal) {
    this.file = file;
    this.refusal = refusal;
  }

  public boolean exists() {
    return Files.exists(file);
  }

  /** The key in it; the refusal is thrown when it cannot be read or holds none. */
  public byte[] read() {
    try {
      String digits = Files.readString(file, StandardCharsets.US_ASCII).strip();
      if (digits.length() != DIGITS) {
        throw refusal.apply(NO_KEY);
      }
      return HexFormat.of().parseHex(digits);
    } catch (IllegalArgumentException e) {
      throw refusal.apply(NO_KEY);
    } catch (IOException e) {
      throw refusal.apply("cannot be read");
    }
  }

  /**
   * Makes a new key, readable by its owner alone where the system can, and on disk when this
   * returns; the refusal is thrown when it cannot be written.
   */
  public void create() {
    byte[] key = new byte[BYTES];
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
      throw refusal.apply("cannot be written");
    }
  }
}

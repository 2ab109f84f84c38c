package dk.partsync.app.log;

import dk.partsync.api.Sha256Digest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * The SHA-256 at the end of each line of an exported log, over the seal of the line before and what
 * the line says. So the last seal is one over the whole file.
 */
final class Seal {

  private static final byte[] NAME = ",\"sha256\":\"".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] END = "\"}".getBytes(StandardCharsets.US_ASCII);
  private static final int HEX_DIGITS = 64;

  /** Bytes that a seal adds to a line. */
  static final int LENGTH = NAME.length + HEX_DIGITS + END.length;

  private final MessageDigest sha256 = Sha256Digest.create();
  private byte[] before = new byte[0];

  /** The end of the line that begins with these bytes. */
  byte[] of(byte[] line, int length) {
    sha256.update(before);
    sha256.update(line, 0, length);
    before = sha256.digest();
    byte[] seal = new byte[LENGTH];
    System.arraycopy(NAME, 0, seal, 0, NAME.length);
    byte[] hex = toString().getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(hex, 0, seal, NAME.length, hex.length);
    System.arraycopy(END, 0, seal, NAME.length + HEX_DIGITS, END.length);
    return seal;
  }

  /** The seal of the last line, in hexadecimal digits. */
  @Override
  public String toString() {
    return HexFormat.of().formatHex(before);
  }
}

package dk.partsync.store;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/** A SHA-256 value. */
final class Sha256 {

  static final int BYTES = 32;

  /** What the first event of a log is chained to. */
  static final Sha256 START = new Sha256(new byte[BYTES]);

  private final byte[] value;

  private Sha256(byte[] value) {
    this.value = value;
  }

  /**
   * The value in the bytes.
   *
   * @throws DamagedStoreException if it has another length
   */
  static Sha256 of(byte[] stored, long position) {
    if (stored == null || stored.length != BYTES) {
      throw new DamagedStoreException("the event at position %d has no hash".formatted(position));
    }
    return new Sha256(stored);
  }

  static Sha256 digestOf(MessageDigest sha) {
    return new Sha256(sha.digest());
  }

  byte[] bytes() {
    return value;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Sha256 that && Arrays.equals(value, that.value);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(value);
  }

  @Override
  public String toString() {
    return HexFormat.of().formatHex(value);
  }
}

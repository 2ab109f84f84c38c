package dk.partsync.store;

import java.util.zip.CRC32C;

/**
 * How far the log reaches.
 *
 * @param position of the last event, 0 for none
 * @param hash of that event
 * @param indexSum over the entries of the index by aggregate, in any order
 */
record LogHead(long position, Sha256 hash, long indexSum) {

  static final LogHead EMPTY = new LogHead(0, Sha256.START, 0);

  private static final long ODD_1 = 0x9E3779B97F4A7C15L;
  private static final long ODD_2 = 0xC2B2AE3D27D4EB4FL;

  /** The head after an append; its sum is over what was appended. */
  LogHead then(LogHead appended) {
    return new LogHead(appended.position, appended.hash, indexSum + appended.indexSum);
  }

  /** What one entry of the index adds to the sum. */
  static long entry(byte[] aggregateIdentifier, long sequence, long position) {
    CRC32C id = new CRC32C();
    id.update(aggregateIdentifier, 0, aggregateIdentifier.length);
    return mixed(mixed(mixed(id.getValue() + ODD_1) + sequence) + position);
  }

  private static long mixed(long value) {
    long mixed = (value ^ (value >>> 32)) * ODD_1;
    mixed = (mixed ^ (mixed >>> 29)) * ODD_2;
    return mixed ^ (mixed >>> 32);
  }
}

package dk.partsync.registers.sor;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.BitSet;

/** Some records of a file that lie behind each other, as raw bytes without their line ends. */
final class RecordBlock {

  private static final int RECORDS = 256;

  private final byte[] bytes;
  private final BitSet broken = new BitSet();
  private int[] starts = new int[RECORDS];
  private int[] ends = new int[RECORDS];
  private long[] lines = new long[RECORDS];
  private int size;

  /**
   * @param bytes belong to the block from now on
   */
  RecordBlock(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * @param line on which it starts; the header is line 1
   * @param brokenQuotes whether its quotes do not match
   */
  void add(int start, int end, long line, boolean brokenQuotes) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
      lines = Arrays.copyOf(lines, 2 * size);
    }
    starts[size] = start;
    ends[size] = end;
    lines[size] = line;
    broken.set(size, brokenQuotes);
    size++;
  }

  /** Adds one of another block's records; both blocks must share their bytes. */
  private void add(RecordBlock other, int record) {
    add(
        other.starts[record],
        other.ends[record],
        other.lines[record],
        other.hasBrokenQuotes(record));
  }

  /** The records that start on the wanted lines. */
  RecordBlock only(WantedLines wanted) {
    RecordBlock chosen = new RecordBlock(bytes);
    for (int record = 0; record < size; record++) {
      if (wanted.wants(lines[record])) {
        chosen.add(this, record);
      }
    }
    return chosen;
  }

  int size() {
    return size;
  }

  long line(int record) {
    return lines[record];
  }

  boolean hasBrokenQuotes(int record) {
    return broken.get(record);
  }

  /** The record's text; malformed UTF-8 shows as U+FFFD. */
  String text(int record) {
    int start = starts[record];
    return new String(bytes, start, ends[record] - start, StandardCharsets.UTF_8);
  }

  void digest(int record, MessageDigest digest) {
    digest.update(bytes, starts[record], ends[record] - starts[record]);
  }
}

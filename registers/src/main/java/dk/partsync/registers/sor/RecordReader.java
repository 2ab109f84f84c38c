package dk.partsync.registers.sor;

import dk.partsync.api.sync.FailureCode;
import dk.partsync.registers.http.SourceException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a CSV file into records without decoding it, takes the meaning from quotes that would
 * swallow the rows after them, and notes which rows have broken quotes. Bounds what a parser behind
 * it must hold.
 */
final class RecordReader implements Closeable {

  private static final int BLOCK = 1 << 17;
  private static final int MAX_RECORD = 1 << 20;
  private static final byte[] BOM = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  private final InputStream source;
  private final RecordBlock header;
  private RecordScan scan = new RecordScan(0);
  private byte[] buffer = new byte[BLOCK];
  private int checked;
  private int filled;
  private boolean complete;
  private long line = 1;
  private byte last;

  /**
   * @throws SourceException with {@code SOURCE_WRONG_CONTENT} when the header is endless
   */
  RecordReader(InputStream source) throws IOException {
    this.source = source;
    fill();
    if (filled >= BOM.length && Arrays.equals(buffer, 0, BOM.length, BOM, 0, BOM.length)) {
      checked = BOM.length;
    }
    header = read(1);
    scan = new RecordScan(scan.fields());
  }

  /** The first record alone; no record when the file has none. */
  RecordBlock header() {
    return header;
  }

  /**
   * The records that come next, null at the end of the file.
   *
   * @throws SourceException with {@code SOURCE_WRONG_CONTENT} when a record is endless
   */
  @Nullable RecordBlock next() throws IOException {
    RecordBlock block = read(Integer.MAX_VALUE);
    return block.size() == 0 ? null : block;
  }

  /** Whether the last record that was read is followed by a line end. */
  boolean endsWithLine() {
    return last == '\n' || last == '\r';
  }

  /** The records that are in the buffer, at least one unless the file is at its end. */
  private RecordBlock read(int most) throws IOException {
    RecordBlock block = new RecordBlock(buffer);
    while (block.size() < most) {
      int end = scan.scan(buffer, checked, filled, complete);
      if (end > checked) {
        accept(end, block);
      } else if (block.size() > 0 || complete) {
        break;
      } else {
        fill();
        block = new RecordBlock(buffer);
      }
    }
    if (block.size() > 0) {
      handOver();
    }
    return block;
  }

  private void accept(int end, RecordBlock block) {
    if (scan.strayQuote() != RecordScan.NONE) {
      buffer[scan.strayQuote()] = ' ';
    }
    block.add(checked, withoutLineEnd(checked, end), line, scan.isBrokenQuotes());
    line += scan.lines();
    checked = end;
    last = buffer[end - 1];
  }

  private int withoutLineEnd(int start, int end) {
    int content = end;
    if (content > start && buffer[content - 1] == '\n') {
      content--;
    }
    if (content > start && buffer[content - 1] == '\r') {
      content--;
    }
    return content;
  }

  /** The block keeps the buffer; what is left over begins the next. */
  private void handOver() {
    byte[] rest = new byte[Math.max(BLOCK, filled - checked)];
    System.arraycopy(buffer, checked, rest, 0, filled - checked);
    buffer = rest;
    filled -= checked;
    checked = 0;
  }

  private void fill() throws IOException {
    if (filled == buffer.length) {
      grow();
    }
    int count = source.readNBytes(buffer, filled, buffer.length - filled);
    filled += count;
    complete = filled < buffer.length;
  }

  private void grow() {
    if (buffer.length >= MAX_RECORD) {
      throw new SourceException(
          FailureCode.SOURCE_WRONG_CONTENT,
          "Line " + line + " is longer than a million characters: this is not the expected file.");
    }
    buffer = Arrays.copyOf(buffer, 2 * buffer.length);
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}

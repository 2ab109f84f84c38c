package dk.partsync.registers.sor;

import dk.partsync.api.sync.FailureCode;
import dk.partsync.api.sync.RowReason;
import dk.partsync.registers.http.SourceException;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Hands a CSV file on record by record, takes the meaning from quotes that would swallow the rows
 * after them, and remembers which rows are malformed. Bounds what a parser behind it must hold.
 */
final class QuoteGuard extends Reader {

  private static final int MAX_RECORD = 1 << 20;
  private static final char BOM = '\uFEFF';

  private record Flaw(long line, RowReason reason) {}

  private final Reader source;
  private final Deque<Flaw> flaws = new ArrayDeque<>();
  private RecordScan scan = new RecordScan(0);
  private char[] buffer = new char[1 << 16];
  private int served;
  private int checked;
  private int filled;
  private boolean complete;
  private long line = 1;
  private char last;

  QuoteGuard(Reader source) throws IOException {
    this.source = source;
    fill();
    if (filled > 0 && buffer[0] == BOM) {
      served = 1;
      checked = 1;
    }
  }

  /** What is wrong with the row that starts on the line; lines are asked for in rising order. */
  @Nullable RowReason flawOf(long rowLine) {
    Flaw flaw = flaws.peek();
    while (flaw != null && flaw.line() < rowLine) {
      flaws.remove();
      flaw = flaws.peek();
    }
    return flaw != null && flaw.line() == rowLine ? flaw.reason() : null;
  }

  /** Whether what was handed on so far ends with a line end. */
  boolean endsWithLine() {
    return last == '\n' || last == '\r';
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    if (length > 0 && served == checked && !check()) {
      return -1;
    }
    int count = Math.min(length, checked - served);
    System.arraycopy(buffer, served, target, offset, count);
    served += count;
    return count;
  }

  /** Checks the records that are in the buffer, at least one; false at the end of the file. */
  private boolean check() throws IOException {
    while (true) {
      int end = scan.scan(buffer, checked, filled, complete);
      if (end > checked) {
        accept(end);
      } else if (checked > served) {
        return true;
      } else if (complete) {
        return false;
      } else {
        fill();
      }
    }
  }

  private void accept(int end) {
    if (scan.strayQuote() != RecordScan.NONE) {
      buffer[scan.strayQuote()] = ' ';
    }
    if (scan.isBrokenQuotes()) {
      flaws.add(new Flaw(line, RowReason.BROKEN_QUOTES));
    } else if (scan.isInvalidUtf8()) {
      flaws.add(new Flaw(line, RowReason.INVALID_UTF8));
    }
    boolean header = line == 1;
    line += scan.lines();
    checked = end;
    last = buffer[end - 1];
    if (header) {
      scan = new RecordScan(scan.fields());
    }
  }

  private void fill() throws IOException {
    System.arraycopy(buffer, served, buffer, 0, filled - served);
    filled -= served;
    checked -= served;
    served = 0;
    if (filled == buffer.length) {
      grow();
    }
    while (filled < buffer.length && !complete) {
      int count = source.read(buffer, filled, buffer.length - filled);
      complete = count < 0;
      filled += Math.max(0, count);
    }
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

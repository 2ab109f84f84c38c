package dk.partsync.registers.sor;

import dk.partsync.api.sync.FailureCode;
import dk.partsync.registers.http.SourceException;
import java.util.PrimitiveIterator;

/** Lines of a file that are to be read, in rising order; notices when one is not there. */
final class WantedLines {

  private final PrimitiveIterator.OfLong lines;
  private long next;
  private boolean open;

  WantedLines(PrimitiveIterator.OfLong lines) {
    this.lines = lines;
    advance();
  }

  /** Whether any line is left. */
  boolean areLeft() {
    return open;
  }

  /**
   * Whether a record that starts on the line is wanted; asked in the order of the file.
   *
   * @throws SourceException with {@code SOURCE_LOST} when no record started on the one before
   */
  boolean wants(long line) {
    if (!open || line < next) {
      return false;
    }
    if (line > next) {
      throw changed(next);
    }
    advance();
    return true;
  }

  /**
   * @throws SourceException with {@code SOURCE_LOST} when a wanted line has not come
   */
  void checkAllCame() {
    if (open) {
      throw changed(next);
    }
  }

  static SourceException changed(long line) {
    return new SourceException(
        FailureCode.SOURCE_LOST,
        "Line " + line + " of the stored source file has changed; start a new run.");
  }

  private void advance() {
    open = lines.hasNext();
    if (open) {
      next = lines.nextLong();
    }
  }
}

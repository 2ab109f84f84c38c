package dk.partsync.registers.sor;

/**
 * Finds where a record of UTF-8 text ends, seeing quotes as Commons CSV sees them: they mean
 * something at the start of a field only. A field may span a few lines when the record is well
 * formed then; any other record ends with its first line, so that a stray quote costs one row and
 * not the file. Control characters that have no place in a text become spaces.
 */
final class RecordScan {

  /** The record goes on behind the bytes that are there. */
  static final int NEEDS_MORE = -1;

  static final int NONE = -1;

  private static final int MAX_LINES = 20;
  private static final int MAX_BYTES_OVER_LINES = 1 << 16;

  private static final byte PLAIN = 0;
  private static final byte DELIMITER = 1;
  private static final byte SPECIAL = 2;

  /** What each byte may mean; those of characters behind ASCII mean nothing. */
  private static final byte[] KINDS = kinds();

  /** How many fields a record over several lines must have; 0 for the header, which has any. */
  private final int expectedFields;

  private int lines;
  private int fields;
  private boolean brokenQuotes;
  private int strayQuote;

  private boolean quoted;
  private boolean closed;
  private boolean fieldStart;
  private int delimitersInField;
  private int openedAt;
  private int firstLineEnd;

  RecordScan(int expectedFields) {
    this.expectedFields = expectedFields;
  }

  /**
   * Scans the record that begins at {@code from}.
   *
   * @param complete whether the file ends at {@code to}
   * @return index after the record and its line end, or {@link #NEEDS_MORE}
   */
  int scan(byte[] text, int from, int to, boolean complete) {
    reset();
    int i = from;
    while (i < to) {
      byte c = text[i++];
      boolean needsNext = c == '\r' || (quoted && c == '"');
      if (needsNext && i == to && !complete) {
        return NEEDS_MORE;
      }
      byte next = needsNext && i < to ? text[i] : 0;
      if (isControl(c)) {
        text[i - 1] = ' ';
        fieldStart = false;
      } else if (c == '\n' || c == '\r') {
        i += c == '\r' && next == '\n' ? 1 : 0;
        if (lineEnds(i, i - from)) {
          return ended(i);
        }
      } else if (quoted) {
        i += inQuotes(c, next);
      } else {
        outsideQuotes(c, i - 1);
      }
      if (quoted) {
        i = skipPlain(text, i, to);
      } else if (!closed) {
        i = skipFields(text, i, to);
      }
    }
    if (!complete) {
      return NEEDS_MORE;
    }
    lines += i > from ? 1 : 0;
    return ended(i);
  }

  /** The next byte outside quotes that may mean more than the end of a field. */
  private int skipFields(byte[] text, int from, int to) {
    int i = from;
    int ends = 0;
    // without a branch per delimiter, which no processor would foresee
    while (i < to && KINDS[text[i] & 0xff] <= DELIMITER) {
      ends += KINDS[text[i] & 0xff];
      i++;
    }
    fields += ends;
    fieldStart = i > from ? text[i - 1] == ';' : fieldStart;
    return i;
  }

  /** The next byte within quotes that may mean something. */
  private static int skipPlain(byte[] text, int from, int to) {
    int i = from;
    while (i < to && KINDS[text[i] & 0xff] == PLAIN) {
      i++;
    }
    return i;
  }

  private static boolean isControl(int c) {
    return c >= 0 && c < ' ' && c != '\n' && c != '\r' && c != '\t';
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[256];
    for (int c = 0; c < kinds.length; c++) {
      boolean special = isControl(c) || c == '\n' || c == '\r' || c == '"';
      kinds[c] = special ? SPECIAL : c == ';' ? DELIMITER : PLAIN;
    }
    return kinds;
  }

  private void reset() {
    lines = 0;
    fields = 1;
    brokenQuotes = false;
    strayQuote = NONE;
    quoted = false;
    closed = false;
    fieldStart = true;
    firstLineEnd = NONE;
  }

  /** Whether the record ends with the line. */
  private boolean lineEnds(int end, int bytes) {
    lines++;
    if (firstLineEnd == NONE) {
      firstLineEnd = end;
      strayQuote = quoted ? openedAt : NONE;
    }
    return !quoted || lines >= MAX_LINES || bytes > MAX_BYTES_OVER_LINES;
  }

  private int inQuotes(byte c, byte next) {
    if (c == '"') {
      if (next == '"') {
        return 1;
      }
      quoted = false;
      closed = true;
      brokenQuotes |= firstLineEnd != NONE && swallowedRow();
    } else if (c == ';') {
      delimitersInField++;
    }
    return 0;
  }

  /** From a stray quote to one in the same column of the next row there are all delimiters. */
  private boolean swallowedRow() {
    return expectedFields > 0 && delimitersInField >= expectedFields - 1;
  }

  private void outsideQuotes(byte c, int at) {
    if (c == ';') {
      fields++;
      fieldStart = true;
      closed = false;
      return;
    }
    if (c == '"' && fieldStart) {
      quoted = true;
      openedAt = at;
      delimitersInField = 0;
    } else if (closed && c != ' ' && c != '\t') {
      brokenQuotes = true;
    }
    fieldStart = false;
  }

  private int ended(int end) {
    if (lines <= 1) {
      strayQuote = quoted ? openedAt : NONE;
      brokenQuotes |= quoted;
      return end;
    }
    if (!quoted && !brokenQuotes && (expectedFields == 0 || fields == expectedFields)) {
      strayQuote = NONE;
      return end;
    }
    brokenQuotes = true;
    lines = 1;
    return firstLineEnd;
  }

  /** Physical lines of the record. */
  int lines() {
    return lines;
  }

  int fields() {
    return fields;
  }

  boolean isBrokenQuotes() {
    return brokenQuotes;
  }

  /** Index of the quote that must lose its meaning for the record to end here, or {@link #NONE}. */
  int strayQuote() {
    return strayQuote;
  }
}

package dk.partsync.registers.sor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts records at their delimiters. That is all there is to nearly every record of SOR, at a part
 * of what a parser takes, which looks at each character by itself; what is not so plain is left to
 * one.
 */
final class PlainFields {

  private static final char DELIMITER = ';';
  private static final char QUOTE = '"';

  private final String record;
  private final List<String> fields = new ArrayList<>();

  private PlainFields(String record) {
    this.record = record;
  }

  /**
   * The fields as Commons CSV sees them, null where a closing quote is missing or followed by
   * something, or where there are several lines.
   */
  static @Nullable List<String> of(String record) {
    if (record.indexOf('\n') >= 0 || record.indexOf('\r') >= 0) {
      return null;
    }
    PlainFields plain = new PlainFields(record);
    int end = plain.field(0);
    while (end >= 0 && end < record.length()) {
      end = plain.field(end + 1);
    }
    return end < 0 ? null : plain.fields;
  }

  /** Takes the field that begins there; answers where it ends, negative when it is not plain. */
  private int field(int start) {
    return start < record.length() && record.charAt(start) == QUOTE
        ? quoted(start + 1)
        : unquoted(start);
  }

  private int unquoted(int start) {
    int delimiter = record.indexOf(DELIMITER, start);
    int end = delimiter < 0 ? record.length() : delimiter;
    fields.add(start == end ? "" : record.substring(start, end));
    return end;
  }

  private int quoted(int start) {
    int close = record.indexOf(QUOTE, start);
    boolean doubled = false;
    while (close >= 0 && close + 1 < record.length() && record.charAt(close + 1) == QUOTE) {
      doubled = true;
      close = record.indexOf(QUOTE, close + 2);
    }
    int end = close + 1;
    if (close < 0 || (end < record.length() && record.charAt(end) != DELIMITER)) {
      return -1;
    }
    String content = record.substring(start, close);
    fields.add(doubled ? content.replace("\"\"", "\"") : content);
    return end;
  }
}

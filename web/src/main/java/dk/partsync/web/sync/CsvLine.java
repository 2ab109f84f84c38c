package dk.partsync.web.sync;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A line of a CSV file (RFC 4180) that a spreadsheet takes as text: a cell that could be taken for
 * a formula starts with an apostrophe.
 */
final class CsvLine {

  private CsvLine() {}

  static String of(@Nullable String... cells) {
    return Arrays.stream(cells).map(CsvLine::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(@Nullable String value) {
    if (value == null || value.isEmpty()) {
      return "";
    }
    String safe = startsFormula(value.charAt(0)) ? "'" + value : value;
    boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }

  private static boolean startsFormula(char first) {
    return "=+-@\t\r\n＝＋－＠".indexOf(first) >= 0;
  }
}

package dk.partsync.simulator.sor;

/**
 * How the CSV files are written where public material leaves it open or readers must cope with
 * several ways (registers/sor.md section 2.3). Start from {@link #standard()}.
 *
 * @param byteOrderMark whether the daily file starts with one; {@code SOREntity.csv} always does
 * @param lineEnd CRLF or LF
 * @param quoteAll whether fields that need no quotes get them
 * @param ids how identifiers are wrapped
 * @param header how column names are spelt
 * @param columns which columns, in which order
 * @param datePattern a {@link java.time.format.DateTimeFormatter} pattern; times are midnight
 */
public record SorFormat(
    boolean byteOrderMark,
    String lineEnd,
    boolean quoteAll,
    IdStyle ids,
    HeaderCase header,
    ColumnOrder columns,
    String datePattern) {

  /** How identifiers are kept from being read as numbers. */
  public enum IdStyle {
    /** {@code "=""651411000016002"""}. */
    WRAPPED,
    /** {@code ="651411000016002"}, the wrapper without the quotes CSV asks for. */
    WRAPPED_UNQUOTED,
    /** The digits alone. */
    BARE,
    /** The digits and a blank. */
    TRAILING_BLANK
  }

  /** Spelling of column names. */
  public enum HeaderCase {
    /** {@code SorId}. */
    PASCAL,
    /** {@code sorid}. */
    LOWER,
    /** {@code SORID}. */
    UPPER
  }

  /** Order and number of columns. */
  public enum ColumnOrder {
    /** {@code SorId} first, then as in registers/sor.md section 7. */
    STANDARD,
    /** The same from last to first. */
    REVERSED,
    /** Unknown columns before, between and after the standard ones. */
    WITH_EXTRA
  }

  /** As the register writes it: UTF-8 without mark, CRLF, quotes where needed, wrapped ids. */
  public static SorFormat standard() {
    return new SorFormat(
        false,
        "\r\n",
        false,
        IdStyle.WRAPPED,
        HeaderCase.PASCAL,
        ColumnOrder.STANDARD,
        "yyyy-MM-dd");
  }

  /** The same with or without a byte order mark. */
  public SorFormat withByteOrderMark(boolean mark) {
    return new SorFormat(mark, lineEnd, quoteAll, ids, header, columns, datePattern);
  }

  /** The same with LF instead of CRLF. */
  public SorFormat withLineFeeds() {
    return new SorFormat(byteOrderMark, "\n", quoteAll, ids, header, columns, datePattern);
  }

  /** The same with every field in quotes. */
  public SorFormat quotingAll() {
    return new SorFormat(byteOrderMark, lineEnd, true, ids, header, columns, datePattern);
  }

  /** The same with identifiers written so. */
  public SorFormat withIds(IdStyle style) {
    return new SorFormat(byteOrderMark, lineEnd, quoteAll, style, header, columns, datePattern);
  }

  /** The same with column names spelt so. */
  public SorFormat withHeader(HeaderCase spelling) {
    return new SorFormat(byteOrderMark, lineEnd, quoteAll, ids, spelling, columns, datePattern);
  }

  /** The same with columns in this order. */
  public SorFormat withColumns(ColumnOrder order) {
    return new SorFormat(byteOrderMark, lineEnd, quoteAll, ids, header, order, datePattern);
  }

  /** The same with dates in this pattern, for example {@code yyyy-MM-dd HH:mm:ss}. */
  public SorFormat withDates(String pattern) {
    return new SorFormat(byteOrderMark, lineEnd, quoteAll, ids, header, columns, pattern);
  }
}

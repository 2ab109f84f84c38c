package dk.partsync.registers.sor;

import dk.partsync.api.sync.RowReason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns raw records into rows. */
final class RowParser {

  private static final char REPLACEMENT = '\uFFFD';

  private final RecordParser parser = new RecordParser();
  private final int columns;

  /**
   * @param columns how many fields a row must have
   */
  RowParser(int columns) {
    this.columns = columns;
  }

  /** The row, null when the record is blank. */
  @Nullable CsvRow row(RecordBlock block, int record) {
    String text = block.text(record);
    List<String> fields = parser.parse(text);
    if (fields.size() == 1 && fields.get(0).isBlank()) {
      return null;
    }
    return new CsvRow(
        block.line(record), fields, flaw(block.hasBrokenQuotes(record), text, fields));
  }

  private @Nullable RowReason flaw(boolean brokenQuotes, String text, List<String> fields) {
    if (brokenQuotes) {
      return RowReason.BROKEN_QUOTES;
    }
    if (text.indexOf(REPLACEMENT) >= 0) {
      return RowReason.INVALID_UTF8;
    }
    return fields.size() == columns ? null : RowReason.WRONG_NUMBER_OF_FIELDS;
  }
}

package dk.partsync.registers.sor;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Commons CSV, given one record at a time, where it takes more than cutting at delimiters. */
final class RecordParser {

  /** Lenient, as {@link RecordScan} decides which rows are malformed. */
  private static final CSVFormat FORMAT =
      CSVFormat.Builder.create()
          .setDelimiter(';')
          .setQuote('"')
          .setIgnoreEmptyLines(false)
          .setTrailingData(true)
          .setLenientEof(true)
          .get();

  private final OneRecord given = new OneRecord();
  private final Iterator<CSVRecord> records;
  private long characters;

  @SuppressWarnings("resource") // there is nothing behind the reader
  RecordParser() {
    try {
      records = CSVParser.builder().setReader(given).setFormat(FORMAT).get().iterator();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param record without the line end behind it
   */
  List<String> parse(String record) {
    List<String> plain = PlainFields.of(record);
    return plain == null ? parseAnyhow(record) : plain;
  }

  /** The same of any record, always with Commons CSV. */
  List<String> parseAnyhow(String record) {
    given.give(record);
    CSVRecord fields = records.next();
    if (fields.getCharacterPosition() != characters) {
      throw new IllegalStateException("the parser cuts records in other places than the scan");
    }
    characters += record.length() + 1;
    return fields.toList();
  }

  /** Delivers a record and the line end that the parser wants behind it. */
  private static final class OneRecord extends Reader {

    private String text = "";
    private int at = 1;

    void give(String record) {
      text = record;
      at = 0;
    }

    @Override
    public int read(char[] target, int offset, int length) {
      int count = Math.min(length, text.length() - at);
      if (count > 0) {
        text.getChars(at, at + count, target, offset);
      } else if (count == 0) {
        target[offset] = '\n';
        count = 1;
      }
      at += Math.max(count, 0);
      return count;
    }

    @Override
    public void close() {
      // a text needs no closing
    }
  }
}

package dk.partsync.registers.sor;

import dk.partsync.api.sync.RowReason;
import dk.partsync.registers.http.SourceException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The rows of a SOR file, streamed (registers/sor.md section 2.3). */
final class CsvRows implements Closeable {

  /** Lenient, as {@link QuoteGuard} decides which rows are malformed. */
  private static final CSVFormat FORMAT =
      CSVFormat.Builder.create()
          .setDelimiter(';')
          .setQuote('"')
          .setIgnoreEmptyLines(false)
          .setTrailingData(true)
          .setLenientEof(true)
          .get();

  private final QuoteGuard guard;
  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private final Header header;

  private CsvRows(QuoteGuard guard) throws IOException {
    this.guard = guard;
    this.parser = CSVParser.builder().setReader(guard).setFormat(FORMAT).get();
    this.records = parser.iterator();
    this.header = new Header(records.hasNext() ? records.next().toList() : List.of());
  }

  /**
   * Reads the header of a file.
   *
   * @throws SourceException when the content cannot be CSV
   */
  static CsvRows of(InputStream in) throws IOException {
    InputStream text = ContentCheck.text(in);
    return new CsvRows(new QuoteGuard(new InputStreamReader(text, StandardCharsets.UTF_8)));
  }

  Header header() {
    return header;
  }

  /** The next row that is not blank, null at the end. */
  @Nullable CsvRow next() throws IOException {
    try {
      return nextWithContent();
    } catch (UncheckedIOException e) {
      throw new IOException(e.getCause());
    }
  }

  private @Nullable CsvRow nextWithContent() {
    long line = parser.getCurrentLineNumber() + 1;
    while (records.hasNext()) {
      CSVRecord fields = records.next();
      if (fields.size() > 1 || !fields.get(0).isBlank()) {
        return new CsvRow(line, fields, flaw(line, fields));
      }
      line = parser.getCurrentLineNumber() + 1;
    }
    return null;
  }

  private @Nullable RowReason flaw(long line, CSVRecord fields) {
    RowReason flaw = guard.flawOf(line);
    if (flaw == null && fields.size() != header.size()) {
      return RowReason.WRONG_NUMBER_OF_FIELDS;
    }
    return flaw;
  }

  /** Whether the last row that was read is followed by a line end. */
  boolean endsWithLine() {
    return guard.endsWithLine();
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}

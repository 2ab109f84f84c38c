package dk.partsync.registers.sor;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a SOR file, streamed (registers/sor.md section 2.3). */
final class CsvRows implements Closeable {

  private static final RecordBlock NOTHING = new RecordBlock(new byte[0]);

  private final RecordReader records;
  private final Header header;
  private final RowParser parser;
  private RecordBlock block = NOTHING;
  private int next;

  private CsvRows(RecordReader records) {
    this.records = records;
    this.header = headerOf(records.header());
    this.parser = new RowParser(header.size());
  }

  /**
   * Reads the header of a file.
   *
   * @throws dk.partsync.registers.http.SourceException when the content cannot be CSV
   */
  static CsvRows of(InputStream in) throws IOException {
    return new CsvRows(new RecordReader(ContentCheck.text(in)));
  }

  private static Header headerOf(RecordBlock first) {
    return new Header(first.size() == 0 ? List.of() : new RecordParser().parse(first.text(0)));
  }

  Header header() {
    return header;
  }

  /** The raw header, none when the file has no record. */
  RecordBlock rawHeader() {
    return records.header();
  }

  /** The next row that is not blank, null at the end. */
  @Nullable CsvRow next() throws IOException {
    CsvRow row = null;
    while (row == null) {
      if (next == block.size() && !nextBlock()) {
        return null;
      }
      row = parser.row(block, next++);
    }
    return row;
  }

  private boolean nextBlock() throws IOException {
    RecordBlock following = records.next();
    next = 0;
    block = following == null ? NOTHING : following;
    return following != null;
  }

  /** The raw records behind those that were read, null at the end. */
  @Nullable RecordBlock nextRecords() throws IOException {
    return records.next();
  }

  /** Whether the last record that was read is followed by a line end. */
  boolean endsWithLine() {
    return records.endsWithLine();
  }

  @Override
  public void close() throws IOException {
    records.close();
  }
}

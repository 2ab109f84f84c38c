package dk.partsync.registers.sor;

import dk.partsync.api.Sha256Digest;
import dk.partsync.api.sor.SorRow;
import dk.partsync.api.sync.FailureCode;
import dk.partsync.api.sync.RejectedRow;
import dk.partsync.registers.http.SourceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the daily snapshot {@code SorEntity_daily.csv}, streamed (registers/sor.md 2.3 and 3).
 * Remembers the rows of the file it scanned last, in about 150 bytes each, and parses only those
 * that are new in the next; which row holds for a unit is decided anew each time.
 */
public final class SorSnapshotReader {

  private static final long SMALL_MEMO = 10_000;

  private @Nullable RowMemo remembered;

  /**
   * Reads the whole file and chooses one row per unit.
   *
   * @param sha256 of the file as it was stored
   * @param today the day in Denmark for which rows are chosen
   * @param rejected gets every row that cannot be used as it is met, in file order
   * @throws SourceException with {@code MISSING_COLUMN} whose text names the columns, {@code
   *     SOURCE_TRUNCATED} when the file ends within a row or holds none, {@code
   *     SOURCE_WRONG_CONTENT} when it is something else, {@code SOURCE_TOO_LARGE} when it has too
   *     many rows, {@code SOURCE_LOST} when it cannot be read or is not the file that was stored
   */
  public SorSnapshot scan(
      Path file, String sha256, LocalDate today, Consumer<RejectedRow> rejected) {
    try (StoredFile stored = new StoredFile(file)) {
      SorSnapshot snapshot = scanOrCheck(stored, sha256, new CurrentRowRule(today), rejected);
      stored.check(sha256);
      return snapshot;
    } catch (IOException e) {
      throw lost("The stored source file cannot be read; start a new run.", e);
    }
  }

  /** That the file is not the one that was stored is a better reason than what it led to. */
  private SorSnapshot scanOrCheck(
      StoredFile stored, String sha256, CurrentRowRule rule, Consumer<RejectedRow> rejected)
      throws IOException {
    try {
      return scan(CsvRows.of(stored), rule, rejected);
    } catch (SourceException e) {
      stored.check(sha256);
      throw e;
    }
  }

  private SorSnapshot scan(CsvRows rows, CurrentRowRule rule, Consumer<RejectedRow> rejected)
      throws IOException {
    SorColumns columns = SorColumns.of(rows.header());
    RowMapper mapper = new RowMapper(columns);
    int width = rows.header().size();
    RowMemo memo = memoFor(rows.rawHeader());
    SnapshotScan scan = new SnapshotScan(rule, memo, rejected);
    try {
      new InOrder<List<ScannedRow>>(
              block -> BlockScan.rows(block, memo, width, mapper),
              found -> found.forEach(scan::add))
          .run(rows::nextRecords);
    } finally {
      remember(memo, scan.read());
    }
    String lastColumn = columns.headerAt(width - 1);
    checkComplete(scan, rows.endsWithLine() || !scan.lastRowIsIncomplete(lastColumn));
    return scan.result(columns.missing());
  }

  private synchronized RowMemo memoFor(RecordBlock rawHeader) {
    RowKey header = RowKey.of(rawHeader, 0, Sha256Digest.create());
    return remembered != null && remembered.isFor(header) ? remembered : new RowMemo(header);
  }

  /** Forgets when most of what is remembered is not in the file any more. */
  private synchronized void remember(RowMemo memo, long rowsOfFile) {
    remembered = memo.size() > Math.max(SMALL_MEMO, 2 * rowsOfFile) ? null : memo;
  }

  private static void checkComplete(SnapshotScan scan, boolean lastRowComplete) {
    if (scan.isEmpty()) {
      throw new SourceException(
          FailureCode.SOURCE_TRUNCATED, "The file has a header and no rows; try again later.");
    }
    if (!lastRowComplete) {
      throw new SourceException(
          FailureCode.SOURCE_TRUNCATED, "The file ends in the middle of a row; try again later.");
    }
    if (scan.headerFitsNoRow()) {
      throw new SourceException(
          FailureCode.SOURCE_WRONG_CONTENT,
          "The header of the file is damaged: no row has as many fields; try again later.");
    }
  }

  /**
   * Reads again the rows that start on the given lines.
   *
   * @param lines rising
   * @param consumer gets one row per line, in that order
   * @throws SourceException with {@code SOURCE_LOST} when the file is gone, or a line is not there
   *     or not good any more
   */
  public void read(Path file, PrimitiveIterator.OfLong lines, Consumer<SorRow> consumer) {
    try (CsvRows rows = CsvRows.of(Files.newInputStream(file))) {
      RowMapper mapper = new RowMapper(SorColumns.of(rows.header()));
      int width = rows.header().size();
      WantedLines wanted = new WantedLines(lines);
      new InOrder<List<SorRow>>(
              block -> goodRows(block, width, mapper), found -> found.forEach(consumer))
          .run(() -> wantedRecords(rows, wanted));
      wanted.checkAllCame();
    } catch (IOException e) {
      throw lost("The stored source file is gone; start a new run.", e);
    }
  }

  private static @Nullable RecordBlock wantedRecords(CsvRows rows, WantedLines wanted)
      throws IOException {
    RecordBlock chosen = null;
    while (wanted.areLeft() && (chosen == null || chosen.size() == 0)) {
      RecordBlock block = rows.nextRecords();
      if (block == null) {
        return null;
      }
      chosen = block.only(wanted);
    }
    return chosen;
  }

  private static List<SorRow> goodRows(RecordBlock block, int width, RowMapper mapper) {
    RowParser parser = new RowParser(width);
    List<SorRow> rows = new ArrayList<>(block.size());
    for (int record = 0; record < block.size(); record++) {
      CsvRow row = parser.row(block, record);
      if (row == null || !(mapper.map(row) instanceof RowReading.Good good)) {
        throw WantedLines.changed(block.line(record));
      }
      rows.add(good.row());
    }
    return rows;
  }

  private static SourceException lost(String text, @Nullable Exception e) {
    return new SourceException(FailureCode.SOURCE_LOST, text, e);
  }
}

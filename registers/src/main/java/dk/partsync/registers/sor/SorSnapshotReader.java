package dk.partsync.registers.sor;

import dk.partsync.api.sor.SorRow;
import dk.partsync.api.sync.FailureCode;
import dk.partsync.api.sync.RejectedRow;
import dk.partsync.registers.http.SourceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.PrimitiveIterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the daily snapshot {@code SorEntity_daily.csv}, streamed (registers/sor.md 2.3 and 3). */
public final class SorSnapshotReader {

  /**
   * Reads the whole file and chooses one row per unit.
   *
   * @param today the day in Denmark for which rows are chosen
   * @param rejected gets every row that cannot be used as it is met, in file order
   * @throws SourceException with {@code MISSING_COLUMN} whose text names the columns, {@code
   *     SOURCE_TRUNCATED} when the file ends within a row or holds none, {@code
   *     SOURCE_WRONG_CONTENT} when it is something else, {@code SOURCE_LOST} when it cannot be read
   */
  public SorSnapshot scan(Path file, LocalDate today, Consumer<RejectedRow> rejected) {
    SnapshotScan scan = new SnapshotScan(new CurrentRowRule(today), rejected);
    try (CsvRows rows = CsvRows.of(Files.newInputStream(file))) {
      SorColumns columns = SorColumns.of(rows.header());
      RowMapper mapper = new RowMapper(columns);
      for (CsvRow row = rows.next(); row != null; row = rows.next()) {
        scan.add(mapper.map(row));
      }
      String lastColumn = columns.headerAt(rows.header().size() - 1);
      checkComplete(scan, rows.endsWithLine() || !scan.lastRowIsIncomplete(lastColumn));
      return scan.result(columns.missing());
    } catch (IOException e) {
      throw lost("The stored source file cannot be read; start a new run.", e);
    }
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
      while (lines.hasNext()) {
        consumer.accept(rowAt(lines.nextLong(), rows, mapper));
      }
    } catch (IOException e) {
      throw lost("The stored source file is gone; start a new run.", e);
    }
  }

  private static SorRow rowAt(long line, CsvRows rows, RowMapper mapper) throws IOException {
    CsvRow row = rows.next();
    while (row != null && row.line() < line) {
      row = rows.next();
    }
    if (row != null && row.line() == line && mapper.map(row) instanceof RowReading.Good good) {
      return good.row();
    }
    throw lost("Line " + line + " of the stored source file has changed; start a new run.", null);
  }

  private static SourceException lost(String text, @Nullable Exception e) {
    return new SourceException(FailureCode.SOURCE_LOST, text, e);
  }
}

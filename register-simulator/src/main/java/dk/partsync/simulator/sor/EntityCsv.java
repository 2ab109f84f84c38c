package dk.partsync.simulator.sor;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Writes the entity files: a header line and one line per version, one at a time. */
final class EntityCsv {

  private final SorFormat format;
  private final List<Column> columns;
  private final DateTimeFormatter dates;
  private final Map<LocalDate, String> writtenDates = new HashMap<>();

  EntityCsv(SorFormat format) {
    this.format = format;
    this.columns = Column.in(format.columns());
    this.dates = DateTimeFormatter.ofPattern(format.datePattern(), Locale.ROOT);
  }

  void write(Stream<Row> rows, OutputStream out) throws IOException {
    CsvLines lines = new CsvLines(out, format);
    for (Column column : columns) {
      lines.text(spelt(column.header()));
    }
    lines.endLine();
    Iterator<Row> iterator = rows.iterator();
    while (iterator.hasNext()) {
      write(iterator.next(), lines);
    }
    lines.flush();
  }

  private void write(Row row, CsvLines lines) throws IOException {
    for (Column column : columns) {
      switch (column.kind()) {
        case TEXT -> lines.text(column.text().apply(row));
        case ID -> lines.id(column.text().apply(row));
        case DATE -> {
          LocalDate date = column.date().of(row);
          lines.text(date == null ? "" : written(date));
        }
      }
    }
    lines.endLine();
  }

  private String written(LocalDate date) {
    return writtenDates.computeIfAbsent(date, day -> dates.format(day.atStartOfDay()));
  }

  private String spelt(String header) {
    return switch (format.header()) {
      case PASCAL -> header;
      case LOWER -> header.toLowerCase(Locale.ROOT);
      case UPPER -> header.toUpperCase(Locale.ROOT);
    };
  }
}

package dk.partsync.registers.sor;

import dk.partsync.api.sync.RowReason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row as parsed.
 *
 * @param line on which it starts; the header is line 1
 * @param flaw why the row as such is malformed, whatever its values
 */
record CsvRow(long line, List<String> fields, @Nullable RowReason flaw) {

  /** The field's text, null when it is empty or the row does not reach that far. */
  @Nullable String text(int position) {
    boolean there = position != Header.ABSENT && position < fields.size();
    return there ? FieldText.of(fields.get(position)) : null;
  }
}

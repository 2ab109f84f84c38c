package dk.partsync.registers.sor;

import dk.partsync.api.sync.RowReason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** The typed values of one row; remembers the first that is wrong. */
final class RowValues {

  private static final int MAX_FIELD = 1000;

  private final CsvRow row;
  private final SorColumns columns;
  private @Nullable RowReason reason;
  private @Nullable String column;

  RowValues(CsvRow row, SorColumns columns) {
    this.row = row;
    this.columns = columns;
    this.reason = row.flaw();
    if (reason == null) {
      checkLengths();
    } else if (reason == RowReason.INVALID_UTF8) {
      column = damagedColumn();
    }
  }

  /** Why the row is rejected, null while nothing is wrong. */
  @Nullable RowReason reason() {
    return reason;
  }

  /** The column at fault where one is. */
  @Nullable String column() {
    return column;
  }

  void reject(RowReason why, SorColumn where) {
    if (reason == null) {
      reason = why;
      column = where.header();
    }
  }

  @Nullable String text(SorColumn wanted) {
    return row.text(columns.position(wanted));
  }

  @Nullable LocalDate date(SorColumn wanted) {
    LocalDateTime time = time(wanted);
    return time == null ? null : time.toLocalDate();
  }

  @Nullable LocalDateTime time(SorColumn wanted) {
    String text = text(wanted);
    LocalDateTime time = text == null ? null : DateText.parse(text);
    if (text != null && time == null) {
      reject(RowReason.BROKEN_DATE, wanted);
    }
    return time;
  }

  @Nullable BigDecimal number(SorColumn wanted) {
    String text = text(wanted);
    BigDecimal number = text == null ? null : NumberText.parse(text);
    if (text != null && number == null) {
      reject(RowReason.BROKEN_NUMBER, wanted);
    }
    return number;
  }

  private void checkLengths() {
    for (int i = 0; i < row.fields().size(); i++) {
      if (row.fields().get(i).length() > MAX_FIELD) {
        reason = RowReason.FIELD_TOO_LONG;
        column = columns.headerAt(i);
        return;
      }
    }
  }

  private @Nullable String damagedColumn() {
    for (int i = 0; i < row.fields().size(); i++) {
      if (row.fields().get(i).indexOf('\uFFFD') >= 0) {
        return columns.headerAt(i);
      }
    }
    return null;
  }
}

package dk.partsync.registers.sor;

import dk.partsync.api.sor.SorId;
import dk.partsync.api.sor.SorRow;
import dk.partsync.api.sor.SorStamp;
import dk.partsync.api.sor.SorUnit;
import dk.partsync.api.sync.RejectedRow;
import dk.partsync.api.sync.RowReason;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Turns rows of a snapshot into units, or says why not. */
final class RowMapper {

  private static final int MAX_REPORTED_ID = 40;
  private static final int MIN_REPORTED_ID = 11;

  private final SorColumns columns;
  private final UnitMapper units;

  RowMapper(SorColumns columns) {
    this.columns = columns;
    this.units = new UnitMapper(columns);
  }

  RowReading map(CsvRow row) {
    RowValues values = new RowValues(row, columns);
    SorId sorId = sorId(values);
    String name = values.text(SorColumn.NAME);
    LocalDate start = values.date(SorColumn.FIRST_FROM_DATE);
    LocalDate end = values.date(SorColumn.TO_DATE);
    LocalDate validFrom = values.date(SorColumn.FROM_DATE);
    LocalDateTime updatedAt = values.time(SorColumn.UPDATED_AT);
    if (name == null) {
      values.reject(RowReason.MISSING_VALUE, SorColumn.NAME);
    }
    if (start == null) {
      values.reject(RowReason.MISSING_VALUE, SorColumn.FIRST_FROM_DATE);
    } else if (end != null && end.isBefore(start)) {
      values.reject(RowReason.END_BEFORE_START, SorColumn.TO_DATE);
    }
    if (values.reason() == null && sorId != null && name != null && start != null) {
      SorUnit unit = units.map(row, values, name, start, end);
      if (values.reason() == null) {
        SorStamp stamp = new SorStamp(validFrom, updatedAt, unit.contentHash());
        return new RowReading.Good(new SorRow(row.line(), sorId, unit, stamp));
      }
    }
    return bad(row, values, sorId);
  }

  /** The row's id; notes why when there is none. */
  private static @Nullable SorId sorId(RowValues values) {
    String text = values.text(SorColumn.SOR_ID);
    if (text == null || !SorId.hasForm(text)) {
      values.reject(RowReason.BROKEN_ID, SorColumn.SOR_ID);
      return null;
    }
    try {
      return new SorId(text);
    } catch (IllegalArgumentException e) {
      values.reject(RowReason.WRONG_CHECK_DIGIT, SorColumn.SOR_ID);
      return null;
    }
  }

  private static RowReading.Bad bad(CsvRow row, RowValues values, @Nullable SorId sorId) {
    RowReason reason = values.reason();
    if (reason == null) {
      throw new IllegalStateException("a row is rejected without a reason");
    }
    String id = sorId == null ? reportable(values.text(SorColumn.SOR_ID)) : sorId.value();
    return new RowReading.Bad(new RejectedRow(row.line(), id, reason, values.column()), sorId);
  }

  /** A text that may be repeated in a report: digits, and too many to be a CPR or CVR number. */
  private static @Nullable String reportable(@Nullable String text) {
    if (text == null || text.length() < MIN_REPORTED_ID) {
      return null;
    }
    boolean digits = text.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? text.substring(0, Math.min(text.length(), MAX_REPORTED_ID)) : null;
  }
}

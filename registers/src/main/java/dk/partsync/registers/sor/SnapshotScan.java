package dk.partsync.registers.sor;

import dk.partsync.api.sor.SorId;
import dk.partsync.api.sync.FailureCode;
import dk.partsync.api.sync.RejectedRow;
import dk.partsync.api.sync.RowReason;
import dk.partsync.registers.http.SourceException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Gathers what a snapshot holds while its rows pass. */
final class SnapshotScan {

  /** Almost ten times the running numbers that SOR had issued in 2023 (registers/sor.md 2.1). */
  static final long MAX_ROWS = 1_200_000;

  private final RowMemo memo;
  private final ChosenRows chosen;
  private final Consumer<RejectedRow> listener;
  private final Set<SorId> idsOfRejected = new HashSet<>();
  private long read;
  private long rejected;
  private long unreadable;
  private long misfits;
  private @Nullable RejectedRow lastIfRejected;

  SnapshotScan(CurrentRowRule rule, RowMemo memo, Consumer<RejectedRow> listener) {
    this.memo = memo;
    this.chosen = new ChosenRows(memo.rows(), rule);
    this.listener = listener;
  }

  /**
   * @throws SourceException with {@code SOURCE_TOO_LARGE} when there are too many
   */
  void add(ScannedRow row) {
    read++;
    checkCount();
    lastIfRejected = null;
    if (row instanceof ScannedRow.Known known) {
      chosen.add(known.line(), known.place());
    } else if (row instanceof ScannedRow.Fresh fresh) {
      chosen.add(fresh.line(), memo.add(fresh.key(), fresh.row()));
    } else if (row instanceof ScannedRow.Rejected bad) {
      reject(bad.reading());
    }
  }

  private void checkCount() {
    if (read > MAX_ROWS) {
      throw new SourceException(
          FailureCode.SOURCE_TOO_LARGE,
          "The file has more than " + MAX_ROWS + " rows; check the address.");
    }
  }

  private void reject(RowReading.Bad bad) {
    rejected++;
    lastIfRejected = bad.row();
    misfits += bad.row().reason() == RowReason.WRONG_NUMBER_OF_FIELDS ? 1 : 0;
    if (bad.sorId() == null) {
      unreadable++;
    } else {
      idsOfRejected.add(bad.sorId());
    }
    listener.accept(bad.row());
  }

  long read() {
    return read;
  }

  boolean isEmpty() {
    return read == 0;
  }

  /** Whether no row has as many fields as the header. */
  boolean headerFitsNoRow() {
    return misfits == read;
  }

  /** Whether the last row looks as if the file went on behind its end. */
  boolean lastRowIsIncomplete(@Nullable String lastColumn) {
    if (lastIfRejected == null) {
      return false;
    }
    RowReason reason = lastIfRejected.reason();
    return reason == RowReason.WRONG_NUMBER_OF_FIELDS
        || reason == RowReason.BROKEN_QUOTES
        || reason == RowReason.INVALID_UTF8
        || (lastColumn != null && lastColumn.equals(lastIfRejected.column()));
  }

  SorSnapshot result(List<String> missingOptionalColumns) {
    List<ChosenRow> inFileOrder = chosen.inFileOrder();
    long superseded = read - rejected - inFileOrder.size();
    return new SorSnapshot(
        inFileOrder, read, rejected, superseded, idsOfRejected, unreadable, missingOptionalColumns);
  }
}

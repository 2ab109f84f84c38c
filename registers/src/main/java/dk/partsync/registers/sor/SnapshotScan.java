package dk.partsync.registers.sor;

import dk.partsync.api.sor.SorId;
import dk.partsync.api.sor.SorRow;
import dk.partsync.api.sync.RejectedRow;
import dk.partsync.api.sync.RowReason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Gathers what a snapshot holds while its rows pass. */
final class SnapshotScan {

  private final CurrentRowRule rule;
  private final Consumer<RejectedRow> listener;
  private final Map<SorId, ChosenRow> chosen = new LinkedHashMap<>();
  private final Set<SorId> idsOfRejected = new HashSet<>();
  private long read;
  private long rejected;
  private long unreadable;
  private long misfits;
  private @Nullable RejectedRow lastIfRejected;

  SnapshotScan(CurrentRowRule rule, Consumer<RejectedRow> listener) {
    this.rule = rule;
    this.listener = listener;
  }

  void add(RowReading reading) {
    read++;
    lastIfRejected = null;
    if (reading instanceof RowReading.Good good) {
      ChosenRow row = light(good.row());
      chosen.merge(row.sorId(), row, rule::winner);
    } else if (reading instanceof RowReading.Bad bad) {
      reject(bad);
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

  private static ChosenRow light(SorRow row) {
    return new ChosenRow(
        row.line(),
        row.sorId(),
        row.unit().partyName(),
        row.unit().startDate(),
        row.unit().endDate(),
        row.stamp(),
        row.unit().isCut());
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
    List<ChosenRow> inFileOrder = new ArrayList<>(chosen.values());
    inFileOrder.sort(Comparator.comparingLong(ChosenRow::line));
    long superseded = read - rejected - inFileOrder.size();
    return new SorSnapshot(
        inFileOrder, read, rejected, superseded, idsOfRejected, unreadable, missingOptionalColumns);
  }
}

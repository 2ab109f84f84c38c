package dk.partsync.registers.sor;

import dk.partsync.api.Sha256Digest;
import dk.partsync.api.sor.SorRow;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

/** Reads the records of a block, parsing those that are not known. */
final class BlockScan {

  private final RowMemo memo;
  private final RowParser parser;
  private final RowMapper mapper;
  private final MessageDigest sha256 = Sha256Digest.create();

  private BlockScan(RowMemo memo, int columns, RowMapper mapper) {
    this.memo = memo;
    this.parser = new RowParser(columns);
    this.mapper = mapper;
  }

  /** The block's rows in their order, blank ones left out. */
  static List<ScannedRow> rows(RecordBlock block, RowMemo memo, int columns, RowMapper mapper) {
    BlockScan scan = new BlockScan(memo, columns, mapper);
    List<ScannedRow> rows = new ArrayList<>(block.size());
    for (int record = 0; record < block.size(); record++) {
      scan.add(block, record, rows);
    }
    return rows;
  }

  private void add(RecordBlock block, int record, List<ScannedRow> rows) {
    RowKey key = RowKey.of(block, record, sha256);
    // a quote that lost its meaning is a space now: the bytes alone do not tell that it was there
    long place = block.hasBrokenQuotes(record) ? KeyIndex.NONE : memo.find(key);
    if (place != KeyIndex.NONE) {
      rows.add(new ScannedRow.Known(block.line(record), place));
      return;
    }
    CsvRow row = parser.row(block, record);
    if (row != null) {
      rows.add(scanned(key, mapper.map(row)));
    }
  }

  private static ScannedRow scanned(RowKey key, RowReading reading) {
    return reading instanceof RowReading.Good good
        ? new ScannedRow.Fresh(key, light(good.row()))
        : new ScannedRow.Rejected((RowReading.Bad) reading);
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
}

package dk.partsync.registers.sor;

/** What became of a row of a snapshot. */
sealed interface ScannedRow {

  long line();

  /**
   * A good row that was seen before.
   *
   * @param place in the {@link RowStore}
   */
  record Known(long line, long place) implements ScannedRow {}

  /** A good row that was not. */
  record Fresh(RowKey key, ChosenRow row) implements ScannedRow {

    @Override
    public long line() {
      return row.line();
    }
  }

  /** A row that cannot be used. */
  record Rejected(RowReading.Bad reading) implements ScannedRow {

    @Override
    public long line() {
      return reading.row().line();
    }
  }
}

package dk.partsync.registers.sor;

import dk.partsync.api.sor.SorId;
import dk.partsync.api.sor.SorRow;
import dk.partsync.api.sync.RejectedRow;
import org.jspecify.annotations.Nullable;

/** What became of a row. */
sealed interface RowReading {

  /** It can be used. */
  record Good(SorRow row) implements RowReading {}

  /**
   * It cannot.
   *
   * @param sorId its unit where the id is readable and right
   */
  record Bad(RejectedRow row, @Nullable SorId sorId) implements RowReading {}
}

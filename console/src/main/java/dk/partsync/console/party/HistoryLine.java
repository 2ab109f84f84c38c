package dk.partsync.console.party;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One fact of a time line.
 *
 * @param id where it stands on the page, and key of the page that begins behind it
 * @param kind what it is about
 * @param title what happened
 * @param validFrom the register says so from this day
 * @param future whether that day is still to come
 */
record HistoryLine(
    String id,
    HistoryKind kind,
    String title,
    @Nullable LocalDate validFrom,
    boolean future,
    List<HistoryChange> changes) {

  HistoryLine {
    changes = List.copyOf(changes);
  }

  /** Whether it tells of a protection, which stands out. */
  public boolean isProtection() {
    return kind == HistoryKind.PROTECTION;
  }
}

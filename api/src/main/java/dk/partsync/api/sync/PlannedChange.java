package dk.partsync.api.sync;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run will do to one unit.
 *
 * @param line line of the source; 0 for a unit that is missing from it
 * @param name the unit's name in the source, none for a missing one
 * @param endDate last valid day of a unit that closes
 * @param endDateInferred whether that day is the run's own
 * @param replacedBy SOR ids of the units that took over
 */
public record PlannedChange(
    SyncAction action,
    String sorId,
    long line,
    @Nullable String name,
    @Nullable LocalDate endDate,
    boolean endDateInferred,
    List<String> replacedBy) {

  public PlannedChange {
    replacedBy = replacedBy == null ? List.of() : List.copyOf(replacedBy);
  }
}

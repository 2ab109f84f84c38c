package dk.partsync.registers.sor;

import dk.partsync.api.sor.SorId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the history knows of a unit that is no longer in the snapshot.
 *
 * @param endDate last valid day; none when the history has the unit open or does not know it
 * @param replacedBy the units that took over, in the order of the file
 */
public record ClosedUnit(@Nullable LocalDate endDate, List<SorId> replacedBy) {

  public ClosedUnit {
    replacedBy = List.copyOf(replacedBy);
  }
}

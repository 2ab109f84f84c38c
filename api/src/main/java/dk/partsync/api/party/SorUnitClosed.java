package dk.partsync.api.party;

import dk.partsync.api.sor.SorStamp;
import dk.partsync.api.sor.SorUnit;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The unit is no longer in the complete snapshot (registers/sor.md section 5.4). What SOR last said
 * of it stays as it was.
 *
 * @param endDate last valid day
 * @param endDateInferred whether the day is the run's own and not the register's
 * @param replacedBy SOR ids of the units that took over, none when unknown
 */
@Revision("1")
public record SorUnitClosed(
    String partyId, LocalDate endDate, boolean endDateInferred, List<String> replacedBy)
    implements SorPartyEvent {

  public SorUnitClosed {
    replacedBy = List.copyOf(replacedBy);
  }

  @Override
  public @Nullable SorStamp stamp() {
    return null;
  }

  @Override
  public SorUnit applyTo(SorUnit before) {
    return before;
  }
}

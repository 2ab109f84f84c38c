package dk.partsync.api.party;

import dk.partsync.api.sor.SorStamp;
import dk.partsync.api.sor.SorUnit;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The unit's first or last valid day is another; both as they now are. */
@Revision("1")
public record SorUnitPeriodChanged(
    String partyId, LocalDate startDate, @Nullable LocalDate endDate, SorStamp stamp)
    implements SorPartyEvent {

  @Override
  public SorUnit applyTo(SorUnit before) {
    return before.withPeriod(startDate, endDate);
  }
}

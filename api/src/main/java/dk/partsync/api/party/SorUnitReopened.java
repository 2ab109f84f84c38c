package dk.partsync.api.party;

import dk.partsync.api.sor.SorStamp;
import dk.partsync.api.sor.SorUnit;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A closed unit is in the source again; what else differs follows in its own events. */
@Revision("1")
public record SorUnitReopened(String partyId, @Nullable LocalDate endDate, SorStamp stamp)
    implements SorPartyEvent {

  @Override
  public SorUnit applyTo(SorUnit before) {
    return before.withPeriod(before.startDate(), endDate);
  }
}

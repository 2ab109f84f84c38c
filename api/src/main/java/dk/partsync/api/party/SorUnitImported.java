package dk.partsync.api.party;

import dk.partsync.api.sor.SorStamp;
import dk.partsync.api.sor.SorUnit;
import org.axonframework.serialization.Revision;

/** A SOR unit became known: its party exists from here. */
@Revision("1")
public record SorUnitImported(String partyId, String sorId, SorUnit unit, SorStamp stamp)
    implements SorPartyEvent {

  @Override
  public SorUnit applyTo(SorUnit before) {
    return unit;
  }
}

package dk.partsync.api.party;

import dk.partsync.api.sor.SorAddress;
import dk.partsync.api.sor.SorStamp;
import dk.partsync.api.sor.SorUnit;
import org.axonframework.serialization.Revision;

/** The unit has another postal address. */
@Revision("1")
public record SorUnitMoved(String partyId, SorAddress address, SorStamp stamp)
    implements SorPartyEvent {

  @Override
  public SorUnit applyTo(SorUnit before) {
    return before.withAddress(address);
  }
}

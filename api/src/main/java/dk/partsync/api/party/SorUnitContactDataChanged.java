package dk.partsync.api.party;

import dk.partsync.api.sor.SorContactData;
import dk.partsync.api.sor.SorStamp;
import dk.partsync.api.sor.SorUnit;
import org.axonframework.serialization.Revision;

/** The unit is reached in another way. */
@Revision("1")
public record SorUnitContactDataChanged(String partyId, SorContactData contactData, SorStamp stamp)
    implements SorPartyEvent {

  @Override
  public SorUnit applyTo(SorUnit before) {
    return before.withContactData(contactData);
  }
}

package dk.partsync.api.party;

import dk.partsync.api.cvr.CvrContactData;
import dk.partsync.api.cvr.CvrStamp;
import dk.partsync.api.cvr.CvrUnit;
import org.axonframework.serialization.Revision;

/** The register tells of other ways to reach the unit. */
@Revision("1")
public record CvrContactDataChanged(String partyId, CvrContactData contactData, CvrStamp stamp)
    implements CvrEvent {

  @Override
  public CvrUnit applyTo(CvrUnit before) {
    return before.withContactData(contactData);
  }

  /** Shows nothing of the unit. */
  @Override
  public String toString() {
    return "CvrContactDataChanged[" + partyId + "]";
  }
}

package dk.partsync.api.party;

import dk.partsync.api.cvr.CvrStamp;
import dk.partsync.api.cvr.CvrStatus;
import dk.partsync.api.cvr.CvrUnit;
import org.axonframework.serialization.Revision;

/**
 * The register has told the unit's last day. The party stays, with its cases.
 *
 * @param status with the last day
 */
@Revision("1")
public record CvrUnitCeased(String partyId, CvrStatus status, CvrStamp stamp) implements CvrEvent {

  @Override
  public CvrUnit applyTo(CvrUnit before) {
    return before.withStatus(status);
  }

  /** Shows nothing of the unit. */
  @Override
  public String toString() {
    return "CvrUnitCeased[" + partyId + "]";
  }
}

package dk.partsync.api.party;

import dk.partsync.api.cvr.CvrStamp;
import dk.partsync.api.cvr.CvrStatus;
import dk.partsync.api.cvr.CvrUnit;
import org.axonframework.serialization.Revision;

/**
 * The register has taken the unit's last day back.
 *
 * @param status without a last day
 */
@Revision("1")
public record CvrUnitReopened(String partyId, CvrStatus status, CvrStamp stamp)
    implements CvrEvent {

  @Override
  public CvrUnit applyTo(CvrUnit before) {
    return before.withStatus(status);
  }

  /** Shows nothing of the unit. */
  @Override
  public String toString() {
    return "CvrUnitReopened[" + partyId + "]";
  }
}

package dk.partsync.api.party;

import dk.partsync.api.cvr.CvrStamp;
import dk.partsync.api.cvr.CvrStatus;
import dk.partsync.api.cvr.CvrUnit;
import org.axonframework.serialization.Revision;

/**
 * The register has another status, such as bankruptcy, or other days; the unit has neither ceased
 * nor come back by it.
 */
@Revision("1")
public record CvrStatusChanged(String partyId, CvrStatus status, CvrStamp stamp)
    implements CvrEvent {

  @Override
  public CvrUnit applyTo(CvrUnit before) {
    return before.withStatus(status);
  }

  /** Shows nothing of the unit. */
  @Override
  public String toString() {
    return "CvrStatusChanged[" + partyId + "]";
  }
}

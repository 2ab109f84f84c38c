package dk.partsync.api.party;

import dk.partsync.api.cvr.CvrIdentity;
import dk.partsync.api.cvr.CvrStamp;
import dk.partsync.api.cvr.CvrUnit;
import org.axonframework.serialization.Revision;

/**
 * The register has given the unit another number; it is the same unit all the same.
 *
 * @param identity with the new number
 */
@Revision("1")
public record CvrNumberChanged(String partyId, CvrIdentity identity, CvrStamp stamp)
    implements CvrEvent {

  @Override
  public CvrUnit applyTo(CvrUnit before) {
    return before.withIdentity(identity);
  }

  /** Shows nothing of the unit. */
  @Override
  public String toString() {
    return "CvrNumberChanged[" + partyId + "]";
  }
}

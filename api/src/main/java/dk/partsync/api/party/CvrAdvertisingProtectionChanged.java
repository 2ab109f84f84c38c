package dk.partsync.api.party;

import dk.partsync.api.cvr.CvrStamp;
import dk.partsync.api.cvr.CvrUnit;
import org.axonframework.serialization.Revision;

/**
 * The unit is protected from advertisements, or no longer.
 *
 * @param advertisingProtected whether it must not be sent any
 */
@Revision("1")
public record CvrAdvertisingProtectionChanged(
    String partyId, boolean advertisingProtected, CvrStamp stamp) implements CvrEvent {

  @Override
  public CvrUnit applyTo(CvrUnit before) {
    return before.withAdvertisingProtected(advertisingProtected);
  }

  /** Shows nothing of the unit. */
  @Override
  public String toString() {
    return "CvrAdvertisingProtectionChanged[" + partyId + "]";
  }
}

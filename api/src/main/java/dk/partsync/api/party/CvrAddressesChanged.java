package dk.partsync.api.party;

import dk.partsync.api.cvr.CvrAddresses;
import dk.partsync.api.cvr.CvrStamp;
import dk.partsync.api.cvr.CvrUnit;
import org.axonframework.serialization.Revision;

/** The register has other addresses. */
@Revision("1")
public record CvrAddressesChanged(String partyId, CvrAddresses addresses, CvrStamp stamp)
    implements CvrEvent {

  @Override
  public CvrUnit applyTo(CvrUnit before) {
    return before.withAddresses(addresses);
  }

  /** Shows nothing of the unit. */
  @Override
  public String toString() {
    return "CvrAddressesChanged[" + partyId + "]";
  }
}

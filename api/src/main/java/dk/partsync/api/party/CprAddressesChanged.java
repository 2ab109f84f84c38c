package dk.partsync.api.party;

import dk.partsync.api.cpr.CprAddresses;
import dk.partsync.api.cpr.CprPerson;
import dk.partsync.api.cpr.CprStamp;
import org.axonframework.serialization.Revision;

/** The register has other addresses. */
@Revision("1")
public record CprAddressesChanged(String partyId, CprAddresses addresses, CprStamp stamp)
    implements CprEvent {

  @Override
  public CprPerson applyTo(CprPerson before) {
    return before.withAddresses(addresses);
  }

  /** Shows nothing of the person. */
  @Override
  public String toString() {
    return "CprAddressesChanged[" + partyId + "]";
  }
}

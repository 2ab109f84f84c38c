package dk.partsync.api.party;

import dk.partsync.api.cpr.CprPerson;
import dk.partsync.api.cpr.CprProtection;
import dk.partsync.api.cpr.CprStamp;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * A protection that hides name and address has come, or its term has changed.
 *
 * @param protections all of the person's protections after it
 */
@Revision("1")
public record AddressProtectionDetected(
    String partyId, List<CprProtection> protections, CprStamp stamp) implements CprEvent {

  @Override
  public CprPerson applyTo(CprPerson before) {
    return before.withProtections(protections);
  }

  /** Shows nothing of the person. */
  @Override
  public String toString() {
    return "AddressProtectionDetected[" + partyId + "]";
  }
}

package dk.partsync.api.party;

import dk.partsync.api.cpr.CprPerson;
import dk.partsync.api.cpr.CprProtection;
import dk.partsync.api.cpr.CprStamp;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * The register has taken away the last protection that hides name and address, before or after its
 * term.
 *
 * @param protections those that are left
 */
@Revision("1")
public record AddressProtectionLifted(
    String partyId, List<CprProtection> protections, CprStamp stamp) implements CprEvent {

  @Override
  public CprPerson applyTo(CprPerson before) {
    return before.withProtections(protections);
  }

  /** Shows nothing of the person. */
  @Override
  public String toString() {
    return "AddressProtectionLifted[" + partyId + "]";
  }
}

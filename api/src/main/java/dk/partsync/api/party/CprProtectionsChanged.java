package dk.partsync.api.party;

import dk.partsync.api.cpr.CprPerson;
import dk.partsync.api.cpr.CprProtection;
import dk.partsync.api.cpr.CprStamp;
import java.util.List;
import org.axonframework.serialization.Revision;

/** Protections have changed of which none hides name and address. */
@Revision("1")
public record CprProtectionsChanged(String partyId, List<CprProtection> protections, CprStamp stamp)
    implements CprEvent {

  @Override
  public CprPerson applyTo(CprPerson before) {
    return before.withProtections(protections);
  }

  /** Shows nothing of the person. */
  @Override
  public String toString() {
    return "CprProtectionsChanged[" + partyId + "]";
  }
}

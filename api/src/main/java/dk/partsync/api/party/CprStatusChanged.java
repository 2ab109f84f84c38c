package dk.partsync.api.party;

import dk.partsync.api.cpr.CprPerson;
import dk.partsync.api.cpr.CprStamp;
import dk.partsync.api.cpr.CprStatus;
import org.axonframework.serialization.Revision;

/** The register has another status: death, disappearance, emigration, return (N-32). */
@Revision("1")
public record CprStatusChanged(String partyId, CprStatus status, CprStamp stamp)
    implements CprEvent {

  @Override
  public CprPerson applyTo(CprPerson before) {
    return before.withStatus(status);
  }

  /** Shows nothing of the person. */
  @Override
  public String toString() {
    return "CprStatusChanged[" + partyId + "]";
  }
}

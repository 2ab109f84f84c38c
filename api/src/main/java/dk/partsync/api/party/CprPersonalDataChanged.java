package dk.partsync.api.party;

import dk.partsync.api.cpr.CprPerson;
import dk.partsync.api.cpr.CprPersonalData;
import dk.partsync.api.cpr.CprStamp;
import org.axonframework.serialization.Revision;

/** The register says something else of the person. */
@Revision("1")
public record CprPersonalDataChanged(String partyId, CprPersonalData personalData, CprStamp stamp)
    implements CprEvent {

  @Override
  public CprPerson applyTo(CprPerson before) {
    return before.withPersonalData(personalData);
  }

  /** Shows nothing of the person. */
  @Override
  public String toString() {
    return "CprPersonalDataChanged[" + partyId + "]";
  }
}

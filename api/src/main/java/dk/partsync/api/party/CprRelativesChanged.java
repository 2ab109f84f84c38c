package dk.partsync.api.party;

import dk.partsync.api.cpr.CprPerson;
import dk.partsync.api.cpr.CprRelative;
import dk.partsync.api.cpr.CprStamp;
import java.util.List;
import org.axonframework.serialization.Revision;

/** The register shows other relatives, or something else about them. */
@Revision("1")
public record CprRelativesChanged(String partyId, List<CprRelative> relatives, CprStamp stamp)
    implements CprEvent {

  @Override
  public CprPerson applyTo(CprPerson before) {
    return before.withRelatives(relatives);
  }

  /** Shows nothing of the person. */
  @Override
  public String toString() {
    return "CprRelativesChanged[" + partyId + "]";
  }
}

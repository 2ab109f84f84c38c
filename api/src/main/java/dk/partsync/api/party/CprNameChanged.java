package dk.partsync.api.party;

import dk.partsync.api.cpr.CprName;
import dk.partsync.api.cpr.CprPerson;
import dk.partsync.api.cpr.CprStamp;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The register has another name.
 *
 * @param name none when the register delivers none, as in private access
 */
@Revision("1")
public record CprNameChanged(String partyId, @Nullable CprName name, CprStamp stamp)
    implements CprEvent {

  @Override
  public CprPerson applyTo(CprPerson before) {
    return before.withName(name);
  }

  /** Shows nothing of the person. */
  @Override
  public String toString() {
    return "CprNameChanged[" + partyId + "]";
  }
}

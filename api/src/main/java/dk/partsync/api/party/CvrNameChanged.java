package dk.partsync.api.party;

import dk.partsync.api.cvr.CvrStamp;
import dk.partsync.api.cvr.CvrUnit;
import org.axonframework.serialization.Revision;

/** The register has another name. */
@Revision("1")
public record CvrNameChanged(String partyId, String name, CvrStamp stamp) implements CvrEvent {

  @Override
  public CvrUnit applyTo(CvrUnit before) {
    return before.withName(name);
  }

  /** Shows nothing of the unit. */
  @Override
  public String toString() {
    return "CvrNameChanged[" + partyId + "]";
  }
}

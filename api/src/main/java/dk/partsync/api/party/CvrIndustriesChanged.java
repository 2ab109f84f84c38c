package dk.partsync.api.party;

import dk.partsync.api.cvr.CvrCode;
import dk.partsync.api.cvr.CvrStamp;
import dk.partsync.api.cvr.CvrUnit;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * The register has other industries.
 *
 * @param industries all of them, the main one first
 */
@Revision("1")
public record CvrIndustriesChanged(String partyId, List<CvrCode> industries, CvrStamp stamp)
    implements CvrEvent {

  @Override
  public CvrUnit applyTo(CvrUnit before) {
    return before.withIndustries(industries);
  }

  /** Shows nothing of the unit. */
  @Override
  public String toString() {
    return "CvrIndustriesChanged[" + partyId + "]";
  }
}

package dk.partsync.api.party;

import dk.partsync.api.cvr.CvrStamp;
import dk.partsync.api.cvr.CvrUnit;
import org.axonframework.serialization.Revision;

/**
 * A company or production unit of CVR is a party from here; its contact type follows from its kind.
 */
@Revision("1")
public record CvrUnitRegistered(String partyId, CvrUnit unit, CvrStamp stamp) implements CvrEvent {

  /** J or V. */
  public ContactType contactType() {
    return switch (unit.identity().kind()) {
      case COMPANY -> ContactType.J;
      case PRODUCTION_UNIT -> ContactType.V;
    };
  }

  /** Shows nothing of the unit. */
  @Override
  public String toString() {
    return "CvrUnitRegistered[" + partyId + "]";
  }
}

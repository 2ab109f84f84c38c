package dk.partsync.api.party;

import dk.partsync.api.cvr.CvrOwner;
import dk.partsync.api.cvr.CvrStamp;
import dk.partsync.api.cvr.CvrUnit;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The production unit belongs to another company, or its days there are others. */
@Revision("1")
public record CvrOwnerChanged(String partyId, @Nullable CvrOwner owner, CvrStamp stamp)
    implements CvrEvent {

  @Override
  public CvrUnit applyTo(CvrUnit before) {
    return before.withOwner(owner);
  }

  /** Shows nothing of the unit. */
  @Override
  public String toString() {
    return "CvrOwnerChanged[" + partyId + "]";
  }
}

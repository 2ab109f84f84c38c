package dk.partsync.api.party;

import dk.partsync.api.cvr.CvrCode;
import dk.partsync.api.cvr.CvrStamp;
import dk.partsync.api.cvr.CvrUnit;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The register has another company form. */
@Revision("1")
public record CvrFormChanged(String partyId, @Nullable CvrCode form, CvrStamp stamp)
    implements CvrEvent {

  @Override
  public CvrUnit applyTo(CvrUnit before) {
    return before.withForm(form);
  }

  /** Shows nothing of the unit. */
  @Override
  public String toString() {
    return "CvrFormChanged[" + partyId + "]";
  }
}
